package org.wiederkehr.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Keycloak's admin API as its first administrator, whose password is in the secrets file. For setting up the realm and for the demo's users, nothing else. */
public final class KeycloakAdmin {
    /** They live for a minute; to get one costs the check of a password, which is slow on purpose. */
    private static final Duration TOKEN_USE = Duration.ofSeconds(30);

    private final URI address;
    private final String password;
    private String token = "";
    private Instant until = Instant.MIN;

    KeycloakAdmin(URI address, String password) {
        this.address = address;
        this.password = password;
    }

    /** An answer of the admin API; {@code body} is missing-node where there is none. */
    public record Answer(int status, JsonNode body) {}

    /** {@code path} is below {@code /admin/realms}, for example {@code /wiederkehr/users}. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonNode body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public Answer put(String path, JsonNode body) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("/admin/realms" + path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        Instant now = Instant.now();
        if (now.isAfter(until)) {
            token = Tokens.password(address.resolve("/realms/master"), "admin-cli", "admin", password, "openid");
            until = now.plus(TOKEN_USE);
        }
        return token;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = Http.send(request.build());
            if (response.statusCode() >= 400 && response.statusCode() != 404 && response.statusCode() != 409) {
                throw new IllegalStateException("Keycloak answers " + response.statusCode() + " to "
                        + response.uri().getPath() + ": " + response.body());
            }
            return new Answer(response.statusCode(), Json.read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
