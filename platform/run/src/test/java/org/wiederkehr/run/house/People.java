package org.wiederkehr.run.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wiederkehr.run.KeycloakAdmin;
import org.wiederkehr.run.Stack;

/** People made for a test, straight at the identity server, and their tokens. */
final class People {
    static final String PASSWORD = "Nur-fuer-den-Test-1";
    /** Tokens live five minutes. */
    private static final Duration TOKEN_USE = Duration.ofMinutes(3);

    private final Stack stack;
    private final KeycloakAdmin admin;
    private final Map<String, Fresh> tokens = new ConcurrentHashMap<>();

    private record Fresh(String token, Instant until) {}

    People(Stack stack) {
        this.stack = stack;
        this.admin = stack.keycloak().admin();
    }

    /** Somebody who can log in and belongs to nothing yet; answers the subject. */
    String person(String email) {
        ObjectNode account = JsonNodeFactory.instance.objectNode().put("username", email).put("email", email)
                .put("firstName", "Test").put("lastName", "Person").put("enabled", true).put("emailVerified", true);
        account.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD).put("temporary",
                false);
        admin.post("/wiederkehr/users", account);
        return admin.get("/wiederkehr/users?exact=true&username=" + URLEncoder.encode(email, StandardCharsets.UTF_8))
                .body().path(0).path("id").asText();
    }

    /** Makes somebody platform operator. */
    void operator(String subject) {
        JsonNode role = admin.get("/wiederkehr/roles/platform-operator").body();
        admin.post("/wiederkehr/users/" + subject + "/role-mappings/realm",
                JsonNodeFactory.instance.arrayNode().add(role));
    }

    /** Puts somebody into a firm's organization, into none of its groups. */
    void member(String subject, String firm) {
        for (JsonNode organization : admin.get("/wiederkehr/organizations?search=" + firm).body()) {
            if (organization.path("alias").asText().equals(firm)) {
                admin.post("/wiederkehr/organizations/" + organization.path("id").asText() + "/members",
                        TextNode.valueOf(subject));
            }
        }
    }

    /** An access token that names all tenants of this person; renewed before it ends. */
    String token(String email) {
        Instant now = Instant.now();
        return tokens.compute(email, (key, known) -> known != null && now.isBefore(known.until())
                ? known
                : new Fresh(freshToken(email), now.plus(TOKEN_USE))).token();
    }

    String freshToken(String email) {
        return stack.token(email, PASSWORD);
    }

    /** The next token is a new one: after a change of roles the old ones are refused. */
    void forget(String email) {
        tokens.remove(email);
    }
}
