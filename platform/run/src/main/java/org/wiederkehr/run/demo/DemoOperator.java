package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiederkehr.run.KeycloakAdmin;
import org.wiederkehr.run.Stack;

/** The first person of an installation, who can create tenants. */
final class DemoOperator {
    private static final String USER = "betrieb@wiederkehr.example";

    private DemoOperator() {}

    static DemoUser create(Stack stack) {
        String password = stack.secrets().password("demo.operator");
        KeycloakAdmin admin = stack.keycloak().admin();
        admin.post("/wiederkehr/users", account(password));
        String id = admin.get("/wiederkehr/users?exact=true&username=" + USER).body().path(0).path("id").asText();
        JsonNode role = admin.get("/wiederkehr/roles/platform-operator").body();
        ArrayNode roles = JsonNodeFactory.instance.arrayNode().add(role);
        admin.post("/wiederkehr/users/" + id + "/role-mappings/realm", roles);
        return new DemoUser(USER, "Petra Betrieb", "*", "platform-operator", password);
    }

    private static ObjectNode account(String password) {
        ObjectNode account = JsonNodeFactory.instance.objectNode().put("username", USER).put("email", USER)
                .put("firstName", "Petra").put("lastName", "Betrieb")
                .put("enabled", true).put("emailVerified", true);
        account.putArray("credentials").addObject().put("type", "password").put("value", password).put("temporary",
                false);
        return account;
    }
}
