package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

class MembersIT {
    @Test
    void roles_become_exactly_those_named_also_when_somebody_holds_them_already() {
        Firm firm = Firm.found();
        Api admin = firm.as("tenant-admin");
        String agent = firm.subject("agent");

        admin.put("/members/" + agent, roles("agent")).is(200);
        assertThat(held(admin, agent)).containsExactly("agent");
        admin.put("/members/" + agent, roles("agent", "sales-lead")).is(200);
        assertThat(held(admin, agent)).containsExactlyInAnyOrder("agent", "sales-lead");
        admin.put("/members/" + agent, roles("sales-lead")).is(200);
        assertThat(held(admin, agent)).containsExactly("sales-lead");
    }

    @ParameterizedTest
    @CsvSource({"neu@example.org, <b>Neu</b>, Hier, /firstName", "neu@example.org, Neu, =1+1, /lastName",
            "neu@@example.org, Neu, Hier, /email", "n!eu@example.org, Neu, Hier, /email"})
    void what_the_identity_server_would_refuse_is_told_by_its_field(String email, String first, String last,
            String pointer) {
        Firm firm = Firm.found();
        ObjectNode member = JsonNodeFactory.instance.objectNode().put("email", email).put("firstName", first)
                .put("lastName", last);
        member.putArray("roles").add("agent");
        assertThat(firm.as("tenant-admin").post("/members", member).is(400).text()).contains(pointer);
    }

    private static String roles(String... names) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            body.withArray("roles").add(name);
        }
        return body.toString();
    }

    private static List<String> held(Api admin, String subject) {
        List<String> roles = new ArrayList<>();
        for (JsonNode member : admin.get("/members").is(200).at("/items")) {
            if (member.path("subject").asText().equals(subject)) {
                member.path("roles").forEach(role -> roles.add(role.asText()));
            }
        }
        return roles;
    }
}
