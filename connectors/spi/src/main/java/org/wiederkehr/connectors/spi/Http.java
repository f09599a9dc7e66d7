package org.wiederkehr.connectors.spi;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * HTTP as the host grants it: it retries idempotent requests, obeys {@code Retry-After} and the declared rate, follows
 * no redirect to an address that was not granted, adds credentials and keeps them out of every log.
 */
public interface Http {

    /**
     * Sends and waits. Called by any thread.
     *
     * @throws Failure
     *             {@link Fault#PERMISSION} when the address is not granted, {@link Fault#UNREACHABLE} after the last
     *             retry, {@link Fault#RATE_LIMIT} when the wait would outlast the run, {@link Fault#CREDENTIALS} on 401
     */
    Response send(Request request) throws Failure, InterruptedException;

    /**
     * One request.
     *
     * @param method
     *            upper case, e.g. {@code GET}
     * @param idempotent
     *            whether sending it twice has one effect; only then is it retried
     */
    record Request(String method, URI uri, Map<String, String> headers, Optional<String> body, boolean idempotent) {
        public Request {
            headers = Map.copyOf(headers);
        }
    }

    /** One answer; the caller closes it. */
    interface Response extends AutoCloseable {
        int status();

        Map<String, List<String>> headers();

        InputStream body();

        @Override
        void close();
    }
}
