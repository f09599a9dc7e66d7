package org.wiederkehr.run.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The API as one person uses it, over HTTP. */
public final class Api {
    /** Long enough for a machine that has other things to do too. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String root;
    private final Supplier<String> token;
    private final List<String> headers;

    /** With this very token, as long as it lasts. */
    public Api(URI root, String token) {
        this(root, () -> token);
    }

    /** With the token that holds at each request: a test may take longer than one lasts. */
    Api(URI root, Supplier<String> token) {
        this(root.toString(), token, List.of("Content-Type", "application/json"));
    }

    private Api(String root, Supplier<String> token, List<String> headers) {
        this.root = root;
        this.token = token;
        this.headers = List.copyOf(headers);
    }

    /** An answer; {@code body} is a missing node where there is none. */
    public record Answer(int status, JsonNode body, HttpHeaders headers, String text) {
        /** This very answer, or the test ends here and tells what came instead. */
        public Answer is(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ", got " + status + ": " + text);
            }
            return this;
        }

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }
    }

    public Api under(String path) {
        return new Api(root + path, token, headers);
    }

    /** The same person, nearer the root again. */
    Api above(String path) {
        return new Api(root.substring(0, root.length() - path.length()), token, headers);
    }

    /** The same person, with these headers too: name, value, name, value. */
    public Api with(String... more) {
        return new Api(root, token, Stream.concat(headers.stream(), Arrays.stream(more)).toList());
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonNode body) {
        return send(request(path).POST(BodyPublishers.ofString(body.toString())));
    }

    /** JSON as it is written. */
    public Answer post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String path, String body) {
        return send(request(path).PUT(BodyPublishers.ofString(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), read(answer.body(), answer.headers()), answer.headers(),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return bare(path).headers(headers.toArray(String[]::new));
    }

    /** A request that says only who asks. */
    public HttpRequest.Builder bare(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE).header("Authorization",
                "Bearer " + token.get());
    }

    private static JsonNode read(String text, HttpHeaders headers) throws JsonProcessingException {
        boolean json = headers.firstValue("Content-Type").orElse("").contains("json");
        return json && !text.isEmpty() ? JSON.readTree(text) : MissingNode.getInstance();
    }
}
