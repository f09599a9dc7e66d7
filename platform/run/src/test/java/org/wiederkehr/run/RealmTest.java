package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final String text = Resources.text("wiederkehr-realm.json");
    private final JsonNode realm = Json.read(text);

    @Test
    void outside_the_demo_nobody_gets_a_token_for_a_password() {
        assertThat(realm.path("clients")).isNotEmpty().allSatisfy(
                client -> assertThat(client.path("directAccessGrantsEnabled").asBoolean()).as(client.toString())
                        .isFalse());
        // one that is not named here the identity server makes by itself, with such tokens allowed
        assertThat(realm.path("clients")).anyMatch(client -> client.path("clientId").asText().equals("admin-cli"));
        assertThat(text).doesNotContain("demo");
    }

    @Test
    void every_token_of_the_demo_carries_its_mark() {
        JsonNode additions = Json.read(Resources.text("demo-additions.json"));

        assertThat(additions.path("claim").path("config").path("claim.name").asText()).isEqualTo("wiederkehr_demo");
        assertThat(additions.path("client").path("defaultClientScopes"))
                .anySatisfy(scope -> assertThat(scope.asText()).isEqualTo("wiederkehr-api"));
    }

    @Test
    void the_file_holds_no_secret() {
        assertThat(realm.path("clients")).filteredOn(client -> client.has("secret"))
                .allSatisfy(client -> assertThat(client.path("secret").asText()).matches("\\$\\{WIEDERKEHR_[A-Z_]+}"));
    }

    @Test
    void tokens_live_for_five_minutes() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
    }
}
