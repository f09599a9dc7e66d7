package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.run.winback.Said.today;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Console;
import org.wiederkehr.run.house.Firm;

/** Somebody signs for a presumed consent, by name and for a time that can be overseen. */
@TestInstance(Lifecycle.PER_CLASS)
class PresumedConsentsIT {
    private static final String REASON = "Hat im Mai nach genau diesem Lager gefragt";
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void it_says_who_approved_it_and_until_when_to_everybody_who_works_with_it() throws SQLException {
        String id = records.customer("851", "ORGANISATION");
        LocalDate last = today().plusMonths(24);
        lead(id).post("/presumed-consents", until(last)).is(201);

        Api.Answer known = firm.as("agent").get("/customers/" + id + "/presumed-consents").is(200);
        assertThat(known.at("/items")).hasSize(1);
        assertThat(known.at("/items/0/approvedBy").asText()).isEqualTo("Test Person");
        assertThat(known.at("/items/0/approvedOn").asText()).isEqualTo(today().toString());
        assertThat(known.at("/items/0/expiresOn").asText()).isEqualTo(last.toString());
        assertThat(known.at("/items/0/expired").asBoolean()).isFalse();
        assertThat(Console.of(firm, "agent").get("/t/" + firm.alias() + "/customers/" + id).body())
                .contains(REASON, "freigegeben am").contains("von Test Person");

        records.values("update wk.presumed_consent set expires_on = approved_on - 1, approved_by_name = null "
                + "where tenant_id = :tenant and customer_id = " + id + " returning id");
        Api.Answer older = firm.as("agent").get("/customers/" + id + "/presumed-consents").is(200);
        assertThat(older.at("/items/0/expired").asBoolean()).isTrue();
        assertThat(older.at("/items/0/approvedBy").isMissingNode()).as("older ones have no name").isTrue();
    }

    @Test
    void it_holds_for_two_years_at_most_and_the_answer_says_what_to_do() throws SQLException {
        Api lead = lead(records.customer("852", "ORGANISATION"));
        Api.Answer refused = lead.post("/presumed-consents", until(today().plusMonths(24).plusDays(1))).is(400);
        assertThat(refused.at("/fields/0/pointer").asText()).isEqualTo("/expiresOn");
        assertThat(refused.at("/fields/0/message").asText()).contains("höchstens 24 Monate", "neu frei",
                today().plusMonths(24).toString());
        lead.post("/presumed-consents", until(today().minusDays(1))).is(400);
        assertThat(lead.get("/presumed-consents").is(200).at("/items")).isEmpty();
    }

    @Test
    void a_weighing_of_interests_is_looked_at_again_within_two_years() {
        Api officer = firm.as("privacy-officer");
        String weighed = """
                {"interests":"Rückgewinnung per Brief","outcome":"überwiegt","objectionNotice":true,"reviewOn":"%s"}""";
        Api.Answer refused = officer.post("/balancings", weighed.formatted(today().plusMonths(24).plusDays(1))).is(400);
        assertThat(refused.at("/fields/0/message").asText()).contains("höchstens 24 Monaten");
        officer.post("/balancings", weighed.formatted(today().plusMonths(24))).is(201);
    }

    private Api lead(String customer) {
        return firm.as("sales-lead").under("/customers/" + customer);
    }

    private static String until(LocalDate day) {
        return """
                {"reason":"%s","content":"Das Lager ist jetzt lieferbar, Preis","expiresOn":"%s"}"""
                .formatted(REASON, day);
    }
}
