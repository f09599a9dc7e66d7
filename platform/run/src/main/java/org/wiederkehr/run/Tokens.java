package org.wiederkehr.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** Access tokens by user name and password, as a script gets them in the demo. */
final class Tokens {

    private Tokens() {}

    static String password(URI realm, String client, String user, String password, String scope) {
        try {
            HttpResponse<String> response = Http.form(URI.create(realm + "/protocol/openid-connect/token"),
                    Map.of("grant_type", "password", "client_id", client, "username", user, "password", password,
                            "scope", scope));
            JsonNode answer = Json.read(response.body());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "no token for " + user + ": " + answer.path("error_description").asText());
            }
            return answer.path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
