package org.wiederkehr.run.isolation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How calls reach the server; a test of the tests puts a leaking one in between. */
interface Wire {
    /** For a whole answer, streams included. */
    Duration PATIENCE = Duration.ofSeconds(60);

    Answer send(Call call);

    /** The real one. */
    static Wire to(URI address) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return call -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + call.path()))
                    .timeout(PATIENCE)
                    .method(call.verb(), call.body().map(body -> BodyPublishers.ofString(body.content()))
                            .orElseGet(BodyPublishers::noBody));
            call.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
            call.body().ifPresent(body -> request.header("Content-Type", body.type()));
            call.key().ifPresent(key -> request.header("Idempotency-Key", key));
            try {
                var response = client.sendAsync(request.build(), BodyHandlers.ofByteArray()).get(PATIENCE.toSeconds(),
                        TimeUnit.SECONDS);
                return Answer.of(response.statusCode(), response.headers().map(), response.body());
            } catch (ExecutionException | TimeoutException failure) {
                throw new IllegalStateException(call.toString(), failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        };
    }
}
