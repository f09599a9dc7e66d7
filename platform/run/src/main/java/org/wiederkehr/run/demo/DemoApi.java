package org.wiederkehr.run.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The public API as one person uses it; anything but a success is an error with the answer in it. */
final class DemoApi {
    private static final Duration TOKEN_AGE = Duration.ofMinutes(2);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final Supplier<String> tokens;
    private String token = "";
    private Instant tokenSince = Instant.MIN;

    /** {@code base} ends with a slash; paths are below it. */
    DemoApi(URI base, Supplier<String> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, JsonNode body) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    JsonNode put(String path, JsonNode body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString())));
    }

    JsonNode upload(String path, byte[] content) {
        return send(request(path).header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    private HttpRequest.Builder request(String path) {
        if (tokenSince.plus(TOKEN_AGE).isBefore(Instant.now())) {
            token = tokens.get();
            tokenSince = Instant.now();
        }
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + " answers " + answer.statusCode() + ": "
                                + answer.body());
            }
            return read(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return body.isBlank() ? MissingNode.getInstance() : MAPPER.readTree(body);
    }
}
