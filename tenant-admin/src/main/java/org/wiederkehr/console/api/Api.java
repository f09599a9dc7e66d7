package org.wiederkehr.console.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * The platform's API for one person in one language. Paths are relative to {@code WIEDERKEHR_API_URL}; answers outside 2xx
 * become {@link Refused}, silence becomes {@link Unreachable}.
 */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_CONNECTORS = Duration.ofMinutes(3);
    private static final Duration PATIENCE_WITH_FILES = Duration.ofMinutes(30);

    private final HttpClient http;
    private final String base;
    private final String token;
    private final String language;

    public Api(HttpClient http, String base, String token, String language) {
        this.http = http;
        this.base = base;
        this.token = token;
        this.language = language;
    }

    public <T> T get(String path, Class<T> shape) {
        return read(send(request(path).GET()), shape, path);
    }

    public <T> T get(String path, TypeReference<T> shape) {
        return read(send(request(path).GET()), shape, path);
    }

    /** As {@link #get}, but what does not exist (or this person may not see) is an empty answer. */
    public <T> Optional<T> find(String path, Class<T> shape) {
        try {
            return Optional.of(get(path, shape));
        } catch (Refused refused) {
            if (refused.status() == 404 || refused.status() == 403) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    public <T> T post(String path, Object body, Class<T> shape) {
        return read(send(request(path).POST(json(body)).header("Content-Type", "application/json")), shape, path);
    }

    /** A POST for whose answer a connector has to look into files: on a busy machine that takes a while. */
    public <T> T postPatiently(String path, Object body, Class<T> shape) {
        return read(send(request(path).timeout(PATIENCE_WITH_CONNECTORS).POST(json(body)).header("Content-Type",
                "application/json")), shape, path);
    }

    public void post(String path, Object body) {
        send(request(path).POST(json(body)).header("Content-Type", "application/json"));
    }

    /** A POST whose repetition with the same key has no second effect. */
    public <T> T postOnce(String path, String key, Object body, Class<T> shape) {
        var request = request(path).POST(json(body)).header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
        return read(send(request), shape, path);
    }

    /** A POST that is refused (412) when somebody else changed the thing since that version was read. */
    public void post(String path, Object body, long version) {
        send(request(path).POST(json(body)).header("Content-Type", "application/json").header("If-Match",
                "\"" + version + "\""));
    }

    public void post(String path) {
        send(request(path).POST(BodyPublishers.noBody()));
    }

    public void put(String path, Object body) {
        send(request(path).PUT(json(body)).header("Content-Type", "application/json"));
    }

    /** A PUT that is refused (412) when somebody else changed the thing since that version was read. */
    public void put(String path, Object body, long version) {
        send(request(path).PUT(json(body)).header("Content-Type", "application/json").header("If-Match",
                "\"" + version + "\""));
    }

    public void delete(String path) {
        send(request(path).DELETE());
    }

    /** Passes a file on as it arrives, without holding it. */
    public <T> T upload(String path, InputStream file, long length, Class<T> shape) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> file);
        BodyPublisher body = length < 0 ? stream : BodyPublishers.fromPublisher(stream, Math.max(1, length));
        var request = request(path).timeout(PATIENCE_WITH_FILES).POST(body).header("Content-Type",
                "application/octet-stream");
        return read(send(request), shape, path);
    }

    /** An answer that is passed on as it arrives: exports and event streams. The caller closes it. */
    public HttpResponse<InputStream> stream(String path, String accept) {
        var request = request(path).timeout(PATIENCE_WITH_FILES).setHeader("Accept", accept).GET();
        try {
            HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                try (InputStream body = answer.body()) {
                    throw new Refused(
                            problem(answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
            return answer;
        } catch (IOException e) {
            throw new Unreachable(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(path, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json").header("Accept-Language", language);
    }

    private String send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<String> answer = http.send(built, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 != 2) {
                throw new Refused(problem(answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new Unreachable(built.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(built.uri().getPath(), e);
        }
    }

    private static Problem problem(int status, String body) {
        try {
            return body.startsWith("{")
                    ? Json.MAPPER.readValue(body, Problem.class).orStatus(status)
                    : new Problem(status, "http-" + status, "");
        } catch (JsonProcessingException e) {
            return new Problem(status, "http-" + status, "");
        }
    }

    private static <T> T read(String body, Class<T> shape, String path) {
        try {
            return Json.MAPPER.readValue(body, shape);
        } catch (JsonProcessingException e) {
            throw new Unreachable(path, e);
        }
    }

    private static <T> T read(String body, TypeReference<T> shape, String path) {
        try {
            return Json.MAPPER.readValue(body, shape);
        } catch (JsonProcessingException e) {
            throw new Unreachable(path, e);
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + body.getClass(), e);
        }
    }
}
