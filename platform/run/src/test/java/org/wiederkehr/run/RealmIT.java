package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm as an operator imports it, in a real identity server. */
class RealmIT {
    private static final String PASSWORD = "Guess-me-not-1997";
    private static final String SECRET = "secret-of-this-test";

    private final Stack stack = TestStack.get();
    private final KeycloakAdmin admin = stack.keycloak().admin();

    @Test
    void no_client_gives_a_token_for_a_password() throws IOException {
        String realm = "production-" + System.nanoTime();
        admin.post("", (ObjectNode) Json.read(Resources.text("wiederkehr-realm.json")
                .replaceAll("\\$\\{WIEDERKEHR_[A-Z]+_SECRET}", SECRET)
                .replace("${WIEDERKEHR_CONSOLE_URL}", "https://wiederkehr.example")
                .replace("\"realm\": \"wiederkehr\"", "\"realm\": \"" + realm + '"')));
        admin.post('/' + realm + "/users", person());
        List<String> clients = StreamSupport
                .stream(admin.get('/' + realm + "/clients").body().spliterator(), false)
                .map(client -> client.path("clientId").asText()).toList();

        assertThat(clients).contains("wiederkehr-console", "wiederkehr-server", "admin-cli");
        for (String client : clients) {
            assertThat(answer(realm, client).has("access_token")).as(client).isFalse();
        }
        // the control: where a client gives one, it is seen
        admin.post('/' + realm + "/clients", (ObjectNode) Json.read(Resources.text("demo-additions.json"))
                .path("client"));
        assertThat(answer(realm, "wiederkehr-demo-script").has("access_token")).isTrue();
    }

    private JsonNode answer(String realm, String client) throws IOException {
        return Json.read(Http.form(
                URI.create(stack.keycloak().address() + "/realms/" + realm + "/protocol/openid-connect/token"),
                Map.of("grant_type", "password", "client_id", client, "client_secret", SECRET, "username",
                        "test@example.org", "password", PASSWORD, "scope", "openid"))
                .body());
    }

    private static ObjectNode person() {
        ObjectNode person = JsonNodeFactory.instance.objectNode().put("username", "test@example.org")
                .put("email", "test@example.org").put("firstName", "Test").put("lastName", "Person")
                .put("enabled", true).put("emailVerified", true);
        ArrayNode credentials = person.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", PASSWORD).put("temporary", false);
        return person;
    }
}
