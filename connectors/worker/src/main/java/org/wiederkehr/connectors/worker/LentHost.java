package org.wiederkehr.connectors.worker;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Host;
import org.wiederkehr.connectors.spi.Http;

/** What this process lends to the plugin. No address is granted to a connection of files. */
record LentHost(Stopping stop, System.Logger log) implements Host {

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public boolean stopping() {
        return stop.asked();
    }

    @Override
    public Http http() {
        return request -> {
            throw new Failure(Fault.PERMISSION, "http.not-granted", Map.of("host", host(request.uri())));
        };
    }

    private static String host(URI uri) {
        String host = uri.getHost();
        return host == null ? "" : host;
    }
}
