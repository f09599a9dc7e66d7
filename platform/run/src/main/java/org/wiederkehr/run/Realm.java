package org.wiederkehr.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;

/**
 * Realm {@code wiederkehr}, created at the first start from {@code wiederkehr-realm.json} and never overwritten afterwards. What its file rests on was tried with
 * Keycloak 26.7:
 * <ul>
 * <li>A realm file that lists client scopes gets none of the usual ones: all needed ones are in it.
 * <li>The organization group mapper writes into the membership mapper's claim; given a claim name of its own it silently adds nothing.
 * <li>A client scope with a role in its scope mappings is dropped for users without that role, hence the realm role's own scope.
 * <li>Scope {@code organization} names the one organization of a user and none for users of several; {@code organization:*} names all, {@code organization:alias}
 * one. An empty {@code scope} parameter is refused.
 * <li>An invitation by mail is an error 500 while the realm has no mail server.
 * <li>Groups of an organization answer to {@code /organizations/{id}/groups} only.
 * </ul>
 * The demo adds a client for scripts and marks every token with {@code wiederkehr_demo}, by which a server outside the demo refuses them.
 */
final class Realm {
    private final KeycloakAdmin admin;
    private final Secrets secrets;
    private final URI console;

    Realm(KeycloakAdmin admin, Secrets secrets, URI console) {
        this.admin = admin;
        this.secrets = secrets;
        this.console = console;
    }

    void ensure(boolean demo) {
        if (admin.get("/wiederkehr").status() == 404) {
            admin.post("", demo ? withDemo(fromFile()) : fromFile());
        } else {
            followConsole();
        }
    }

    // ports may have been moved since the realm was made
    private void followConsole() {
        ObjectNode client = (ObjectNode) admin.get("/wiederkehr/clients?clientId=wiederkehr-console").body().path(0);
        String everything = console + "/*";
        if (everything.equals(client.path("redirectUris").path(0).asText())) {
            return;
        }
        client.put("baseUrl", console + "/").putArray("redirectUris").add(everything);
        client.withObject("/attributes").put("post.logout.redirect.uris", everything);
        admin.put("/wiederkehr/clients/" + client.path("id").asText(), client);
    }

    private ObjectNode fromFile() {
        String text = Resources.text("wiederkehr-realm.json");
        for (Map.Entry<String, String> each : Map
                .of("${WIEDERKEHR_CONSOLE_URL}", console.toString(), "${WIEDERKEHR_CONSOLE_SECRET}",
                        secrets.password("keycloak.console"),
                        "${WIEDERKEHR_SERVER_SECRET}", secrets.password("keycloak.server"))
                .entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        return (ObjectNode) Json.read(text);
    }

    private static ObjectNode withDemo(ObjectNode realm) {
        JsonNode additions = Json.read(Resources.text("demo-additions.json"));
        ((ArrayNode) realm.path("clients")).add(additions.path("client"));
        for (JsonNode scope : realm.path("clientScopes")) {
            if (scope.path("name").asText().equals("wiederkehr-api")) {
                ((ArrayNode) scope.path("protocolMappers")).add(additions.path("claim"));
            }
        }
        return realm;
    }
}
