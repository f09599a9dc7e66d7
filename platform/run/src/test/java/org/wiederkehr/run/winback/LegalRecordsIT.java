package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.run.winback.Said.today;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** Restrictions (Art. 18 DSGVO) and addresses from sales (§ 7 Abs. 3 UWG): who recorded them, when, and how they end. */
@TestInstance(Lifecycle.PER_CLASS)
class LegalRecordsIT {
    private static final String CLAIMS = "{\"ground\":\"NEEDED_FOR_CLAIMS\",\"reason\":\"Braucht die Rechnungen für eine Klage\"}";

    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void a_restriction_says_its_ground_and_who_recorded_it_and_what_happened_only_to_who_decides() throws SQLException {
        String id = records.customer("700", "PERSON");
        Api officer = firm.as("privacy-officer").under("/customers/" + id);
        officer.post("/restrictions", "{\"reason\":\"ohne Grund\"}").is(400);
        officer.post("/restrictions", CLAIMS).is(200);
        officer.post("/restrictions", CLAIMS).is(200);
        Api.Answer known = officer.get("/restrictions").is(200);
        assertThat(known.at("/items")).hasSize(1);
        assertThat(known.at("/items/0/ground").asText()).isEqualTo("NEEDED_FOR_CLAIMS");
        assertThat(known.at("/items/0/restrictedBy").asText()).isEqualTo("Test Person");
        assertThat(known.at("/items/0/restrictedAt").asText()).isNotEmpty();
        assertThat(known.at("/items/0/reason").asText()).contains("Klage");
        Api.Answer agent = firm.as("agent").get("/customers/" + id + "/restrictions").is(200);
        assertThat(agent.at("/items")).hasSize(1);
        assertThat(agent.text()).doesNotContain("Klage");
    }

    @Test
    void before_a_restriction_is_lifted_the_person_has_been_told() throws SQLException {
        String id = records.customer("701", "PERSON");
        Api officer = firm.as("privacy-officer").under("/customers/" + id);
        String told = "{\"informedOn\":\"" + today() + "\"}";
        assertThat(officer.post("/restrictions/lifting", told).is(409).at("/code").asText())
                .isEqualTo("not-restricted");
        officer.post("/restrictions", CLAIMS).is(200);
        officer.post("/restrictions/lifting", "{}").is(400);
        for (var day : List.of(today().plusDays(1), today().minusDays(1))) {
            assertThat(officer.post("/restrictions/lifting", told.replace(today().toString(), day.toString())).is(400)
                    .at("/fields/0/pointer").asText()).isEqualTo("/informedOn");
        }
        officer.post("/restrictions/lifting", told).is(200);
        Api.Answer lifted = officer.get("/restrictions").is(200);
        assertThat(lifted.at("/items/0/liftedBy").asText()).isEqualTo("Test Person");
        assertThat(lifted.at("/items/0/informedOn").asText()).isEqualTo(today().toString());
    }

    @Test
    void what_is_restricted_is_not_erased_either() throws SQLException {
        String id = records.customer("702", "PERSON");
        Api officer = firm.as("privacy-officer").under("/customers/" + id);
        officer.post("/restrictions", CLAIMS).is(200);
        assertThat(officer.post("/erasure", "").is(409).at("/code").asText()).isEqualTo("customer-restricted");
        assertThat(officer.get("").is(200).at("/name").asText()).isEqualTo("Muster 702");
        officer.post("/restrictions/lifting", "{\"informedOn\":\"" + today() + "\"}").is(200);
        officer.post("/erasure", "").is(200);
    }

    @Test
    void an_address_from_a_sale_permits_mail_until_it_is_withdrawn() throws SQLException {
        String id = records.customer("703", "PERSON");
        Api agent = firm.as("agent").under("/customers/" + id);
        Api lead = firm.as("sales-lead").under("/customers/" + id);
        assertThat(mail(agent).at("/reason").asText()).isEqualTo("NO_CONSENT");
        agent.post("/sale-addresses", sale(true)).is(403);
        lead.post("/sale-addresses", sale(false)).is(201);
        assertThat(mail(agent).at("/reason").asText()).isEqualTo("NOT_TOLD_AT_COLLECTION");
        String record = lead.post("/sale-addresses", sale(true)).is(201).at("/id").asText();
        assertThat(mail(agent).at("/reason").asText()).isEqualTo("EXISTING_CUSTOMER");
        Api.Answer known = agent.get("/sale-addresses").is(200);
        assertThat(known.at("/items")).hasSize(2);
        assertThat(known.at("/items/0/recordedBy").asText()).isEqualTo("Test Person");
        agent.post("/sale-addresses/" + record + "/withdrawal", "").is(403);
        assertThat(lead.post("/sale-addresses/" + record + "/withdrawal", "").is(200).at("/items/0/withdrawnBy")
                .asText()).isEqualTo("Test Person");
        assertThat(mail(agent).at("/reason").asText()).isEqualTo("NOT_TOLD_AT_COLLECTION");
        lead.post("/sale-addresses/999999999/withdrawal", "").is(404);
        firm.as("sales-lead").under("/customers/" + records.customer("704", "PERSON"))
                .post("/sale-addresses/" + record + "/withdrawal", "").is(404);
    }

    private static Api.Answer mail(Api customer) {
        return customer.post("/contact-checks", "{\"channel\":\"EMAIL\"}").is(200);
    }

    private static String sale(boolean told) {
        return """
                {"soldOn":"%s","addressFromSale":true,"ownSimilarGoods":true,"toldAtCollection":%s,
                 "toldAtEachUse":true,"proof":"Bestellformular 17"}""".formatted(today().minusDays(20), told);
    }
}
