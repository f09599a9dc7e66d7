package org.wiederkehr.identity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiederkehr.web.Json;

/** The server's own log-in at the identity server; its token is kept until shortly before it ends. */
@ApplicationScoped
class ServiceAccount {
    private static final String CLIENT = "wiederkehr-server";
    private static final Duration MARGIN = Duration.ofSeconds(30);

    @Inject
    @ConfigProperty(name = "WIEDERKEHR_ISSUER")
    String issuer;
    @Inject
    @ConfigProperty(name = "WIEDERKEHR_SERVER_SECRET")
    String secret;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private String token = "";
    private Instant until = Instant.EPOCH;

    synchronized String token() throws IOException, InterruptedException {
        Instant now = Instant.now();
        if (now.isBefore(until)) {
            return token;
        }
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(issuer
                + "/protocol/openid-connect/token")).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new RealmFailure(answer.statusCode(), "log-in of " + CLIENT);
        }
        JsonNode said = Json.mapper().readTree(answer.body());
        token = said.path("access_token").asText();
        until = now.plusSeconds(said.path("expires_in").asLong()).minus(MARGIN);
        return token;
    }
}
