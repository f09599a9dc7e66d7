package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Firm;

/** Whatever is wrong with a token: 401, on every endpoint, in the form of a problem. */
class TokensIT {
    private static final String UNAUTHORIZED = "\"code\":\"not-logged-in\"";

    private static Stage stage;
    private static Forgeries forgeries;
    private static List<Endpoint> endpoints;

    @BeforeAll
    static void mint() {
        stage = Stage.get();
        ObjectNode claims = Forgeries.claimsOf(stage.token("consultant"));
        claims.put("exp", System.currentTimeMillis() / 1000 + 3600);
        forgeries = new Forgeries(Mint.in(stage.stack.keycloak().admin()), claims);
        endpoints = PublishedContract.of(stage.wire).endpoints();
    }

    @Test
    void a_token_of_the_same_making_with_nothing_wrong_is_let_in_everywhere() {
        Answer answer = stage.wire.send(call("GET", "/api/me", forgeries.good()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(stage.home);
        for (Endpoint endpoint : endpoints) {
            String path = endpoint.at(stage.home, place -> String.valueOf(stage.missingRow));
            assertThat(status(endpoint.verb(), path, forgeries.good())).as("%s", endpoint).isNotEqualTo(401);
        }
    }

    @Test
    void every_forgery_is_refused_everywhere() {
        Map<String, String> bad = forgeries.all();
        assertThat(bad).hasSizeGreaterThanOrEqualTo(30);
        List<String> accepted = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            String path = endpoint.at(stage.home, place -> String.valueOf(stage.homeRow));
            bad.forEach((name, token) -> {
                Answer answer = stage.wire.send(call(endpoint.verb(), path, token));
                if (answer.status() != 401 || !answer.body().contains(UNAUTHORIZED)) {
                    accepted.add(name + " at " + endpoint + " -> " + answer.status() + " " + answer.body());
                }
            });
        }
        System.out.printf("tokens: %d forgeries at %d endpoints%n", bad.size(), endpoints.size());
        assertThat(accepted).isEmpty();
    }

    @Test
    void nobody_enters_without_a_token_or_with_one_in_the_address() {
        for (Endpoint endpoint : endpoints) {
            String path = endpoint.at(stage.home, place -> String.valueOf(stage.homeRow));
            assertThat(stage.wire.send(new Call(endpoint.verb(), path, Optional.empty(), Optional.empty())).status())
                    .as("%s", endpoint).isEqualTo(401);
            assertThat(stage.wire.send(new Call(endpoint.verb(), path + "?access_token=" + forgeries.good(),
                    Optional.empty(), Optional.empty())).status()).as("%s", endpoint).isEqualTo(401);
        }
    }

    @Test
    void a_removed_member_is_out_with_the_next_request_and_a_demoted_one_without_the_role() {
        Firm firm = Firm.found();
        String agent = firm.token("agent");
        String lead = firm.token("sales-lead");
        String here = "/api/tenants/" + firm.alias();
        assertThat(status("GET", here, agent)).isEqualTo(200);
        assertThat(status("GET", here + "/cases", lead)).isEqualTo(200);

        assertThat(status("DELETE", here + "/members/" + firm.subject("agent"), firm.token("tenant-admin")))
                .isEqualTo(204);
        firm.as("tenant-admin").put("/members/" + firm.subject("sales-lead"), "{\"roles\":[\"auditor\"]}").is(200);

        assertThat(status("GET", here, agent)).isEqualTo(401);
        assertThat(stage.wire.send(call("GET", "/api/me", agent)).body()).doesNotContain(firm.alias());
        assertThat(status("GET", here + "/cases", lead)).isEqualTo(401);
    }

    private static int status(String verb, String path, String token) {
        return stage.wire.send(call(verb, path, token)).status();
    }

    private static Call call(String verb, String path, String token) {
        return new Call(verb, path, Optional.of(token), Optional.empty());
    }
}
