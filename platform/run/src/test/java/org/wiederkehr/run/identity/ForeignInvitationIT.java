package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** An account is one for all firms: who made it must not get into the next firm that invites the same address. */
class ForeignInvitationIT {
    @Test
    void an_account_whose_address_nobody_proved_does_not_open_a_second_firm() {
        Firm first = Firm.found();
        Firm second = Firm.found();
        String email = "chefin-" + UUID.randomUUID() + "@example.org";
        // Without a mail server the admin of the first firm is told the password, and could log in.
        assertThat(invited(first, email).is(201).at("/temporaryPassword").asText()).isNotEmpty();

        assertThat(invited(second, email).is(409).text()).contains("address-unproven");
        assertThat(second.as("tenant-admin").get("/members").is(200).text()).doesNotContain(email);
    }

    @Test
    void an_account_with_a_proven_address_joins_at_once() {
        Firm first = Firm.found();
        Firm second = Firm.found();
        assertThat(invited(second, first.email("agent")).is(201).text()).doesNotContain("temporaryPassword");
    }

    private static Api.Answer invited(Firm firm, String email) {
        return firm.as("tenant-admin").post("/members", JsonNodeFactory.instance.objectNode().put("email", email)
                .put("firstName", "Carla").put("lastName", "Chefin").set("roles",
                        JsonNodeFactory.instance.arrayNode().add("tenant-admin")));
    }
}
