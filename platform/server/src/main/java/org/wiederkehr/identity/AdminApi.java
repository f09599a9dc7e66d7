package org.wiederkehr.identity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiederkehr.web.Json;

/** Keycloak's admin API over plain HTTP, as the service account {@code wiederkehr-server}. */
@ApplicationScoped
class AdminApi {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "WIEDERKEHR_ISSUER")
    String issuer;
    @Inject
    ServiceAccount account;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    JsonNode get(String path, Map<String, String> query) {
        String suffix = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .sorted().collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        return json(succeeded(send("GET", path + suffix, Optional.empty())));
    }

    /** The object at this path, or empty when there is none. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = send("GET", path, Optional.empty());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(json(succeeded(answer)));
    }

    /** Creates an object and answers the id the server gave it. */
    UUID create(String path, Object body) {
        HttpResponse<String> answer = succeeded(send("POST", path, Optional.of(body)));
        String location = answer.headers().firstValue("Location").orElse("");
        return UUID.fromString(location.isEmpty()
                ? json(answer).path("id").asText()
                : location.substring(location.lastIndexOf('/') + 1));
    }

    void post(String path, Object body) {
        succeeded(send("POST", path, Optional.of(body)));
    }

    void put(String path, Object body) {
        succeeded(send("PUT", path, Optional.of(body)));
    }

    /** Puts something where it belongs; what is there already is fine. */
    void ensure(String path) {
        HttpResponse<String> answer = send("PUT", path, Optional.of(Map.of()));
        if (answer.statusCode() != 409) {
            succeeded(answer);
        }
    }

    /** Deletes; what is gone already is fine. */
    void delete(String path) {
        HttpResponse<String> answer = send("DELETE", path, Optional.empty());
        if (answer.statusCode() != 404) {
            succeeded(answer);
        }
    }

    private HttpResponse<String> send(String method, String path, Optional<Object> body) {
        try {
            var publisher = body.isPresent()
                    ? BodyPublishers.ofString(Json.mapper().writeValueAsString(body.get()))
                    : BodyPublishers.noBody();
            return http.send(HttpRequest.newBuilder(URI.create(base() + path)).timeout(PATIENCE)
                    .header("Authorization", "Bearer " + account.token()).header("Content-Type", "application/json")
                    .header("Accept", "application/json").method(method, publisher).build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String base() {
        return issuer.replace("/realms/", "/admin/realms/");
    }

    private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new RealmFailure(answer.statusCode(),
                    answer.request().method() + " " + answer.request().uri().getPath());
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return Json.mapper().readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
