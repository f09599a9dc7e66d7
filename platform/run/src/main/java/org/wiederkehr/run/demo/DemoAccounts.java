package org.wiederkehr.run.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wiederkehr.run.KeycloakAdmin;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.demo.DemoPeople.Person;

/** Accounts with a password that this installation made up; they exist in a demo only. */
final class DemoAccounts {
    private static final Person OPERATOR = new Person("betrieb@wiederkehr.example", "Petra", "Betrieb",
            "platform-operator");

    private final Stack stack;
    private final KeycloakAdmin admin;

    DemoAccounts(Stack stack) {
        this.stack = stack;
        this.admin = stack.keycloak().admin();
    }

    /** Creates the account and returns its password. */
    String create(Person person) {
        String password = stack.secrets().password("demo." + person.user());
        admin.post("/wiederkehr/users", account(person, password));
        return password;
    }

    /** The first person of an installation, who can create tenants. */
    DemoUser operator() {
        String password = create(OPERATOR);
        String id = admin.get("/wiederkehr/users?exact=true&username=" + OPERATOR.user()).body().path(0).path("id")
                .asText();
        JsonNode role = admin.get("/wiederkehr/roles/platform-operator").body();
        ArrayNode roles = JsonNodeFactory.instance.arrayNode().add(role);
        admin.post("/wiederkehr/users/" + id + "/role-mappings/realm", roles);
        return new DemoUser(OPERATOR.user(), OPERATOR.name(), "*", OPERATOR.role(), password);
    }

    private static ObjectNode account(Person person, String password) {
        ObjectNode account = JsonNodeFactory.instance.objectNode().put("username", person.user())
                .put("email", person.user()).put("firstName", person.firstName()).put("lastName", person.lastName())
                .put("enabled", true).put("emailVerified", true);
        account.putArray("credentials").addObject().put("type", "password").put("value", password).put("temporary",
                false);
        return account;
    }
}
