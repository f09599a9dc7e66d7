package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.run.winback.Said.BY_PHONE;
import static org.wiederkehr.run.winback.Said.today;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

@TestInstance(Lifecycle.PER_CLASS)
class GateIT {
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void without_any_record_the_phone_is_refused_and_the_refusal_is_kept() throws SQLException {
        Api customer = at(records.customer("100", "UNKNOWN"));
        Api.Answer refused = customer.post("/contact-checks", BY_PHONE).is(200);
        assertThat(refused.at("/allowed").asBoolean()).isFalse();
        assertThat(refused.at("/rule").asText()).isEqualTo("PHONE_CONSENT");
        assertThat(refused.at("/reason").asText()).isEqualTo("NO_CONSENT");
        assertThat(refused.at("/remedy").asText()).isEqualTo("RECORD_CONSENT");
        assertThat(refused.at("/facts/kind").asText()).isEqualTo("UNKNOWN");
        assertThat(customer.get("/contact-checks").is(200).at("/items/0")).isEqualTo(refused.body());
    }

    @Test
    void a_recorded_consent_allows_the_call_and_its_revocation_refuses_it_at_once() throws SQLException {
        Api customer = at(records.customer("101", "PERSON"));
        String consent = customer.post("/consents", Said.consent("\"PHONE\",\"POST\"")).is(201).at("/id").asText();
        assertThat(phone(customer).at("/reason").asText()).isEqualTo("CONSENT");
        assertThat(customer.get("/consents").is(200).at("/items/0/lastUsedAt").asText()).isNotEmpty();
        customer.post("/consents/" + consent + "/revocation", "").is(200);
        assertThat(phone(customer).at("/reason").asText()).isEqualTo("CONSENT_REVOKED");
        assertThat(customer.get("/consents").is(200).at("/items/0/proof").asText()).isEqualTo("Brief vom Kunden");
    }

    @Test
    void revoking_one_consent_to_calls_revokes_every_other_one_too() throws SQLException {
        Api customer = at(records.customer("102", "PERSON"));
        String first = customer.post("/consents", Said.consent("\"PHONE\"")).is(201).at("/id").asText();
        customer.post("/consents", Said.consent("\"PHONE\",\"EMAIL\"")).is(201);
        customer.post("/consents/" + first + "/revocation", "").is(200);
        assertThat(phone(customer).at("/allowed").asBoolean()).isFalse();
        customer.post("/consents", Said.consent("\"PHONE\"")).is(201);
        assertThat(phone(customer).at("/allowed").asBoolean()).isTrue();
    }

    @Test
    void a_consent_from_tomorrow_or_without_proof_is_not_recorded() throws SQLException {
        Api customer = at(records.customer("103", "PERSON"));
        Api.Answer tomorrow = customer.post("/consents",
                Said.consent("\"PHONE\"").replace(today().toString(), today().plusDays(1).toString())).is(400);
        assertThat(tomorrow.at("/fields/0/pointer").asText()).isEqualTo("/grantedOn");
        Api.Answer unproved = customer.post("/consents",
                Said.consent("\"PHONE\"").replace("Brief vom Kunden", " ")).is(400);
        assertThat(unproved.at("/fields/0/pointer").asText()).isEqualTo("/proof");
        customer.post("/consents", Said.consent("")).is(400);
        assertThat(customer.get("/consents").is(200).at("/items")).isEmpty();
    }

    @Test
    void an_objection_blocks_for_good() throws SQLException {
        Api customer = at(records.customer("104", "PERSON"));
        customer.post("/consents", Said.consent("\"PHONE\"")).is(201);
        customer.post("/objections", "{\"objectedOn\":\"" + today() + "\"}").is(201);
        assertThat(phone(customer).at("/rule").asText()).isEqualTo("OBJECTION");
    }

    @Test
    void a_call_back_request_permits_the_call_about_it_and_no_other() throws SQLException {
        Api customer = at(records.customer("105", "PERSON"));
        customer.post("/callback-requests", """
                {"channel":"PHONE","matter":"Ersatzteil","proof":"Anruf 9:12","requestedOn":"%s"}""".formatted(today()))
                .is(201);
        assertThat(phone(customer).at("/allowed").asBoolean()).isFalse();
        assertThat(customer.post("/contact-checks", """
                {"channel":"PHONE","moment":"DIALLING","purpose":"OWN_REQUEST"}""").is(200).at("/reason").asText())
                .isEqualTo("OWN_REQUEST");
    }

    @Test
    void a_business_may_be_called_once_the_sales_lead_approved_a_concrete_reason() throws SQLException {
        String id = records.customer("106", "ORGANISATION");
        assertThat(phone(at(id)).at("/reason").asText()).isEqualTo("NO_CONCRETE_REASON");
        String reason = """
                {"reason":"Hat im Mai nach genau diesem Lager gefragt","content":"Das Lager ist jetzt lieferbar, Preis",
                 "expiresOn":"%s"}""".formatted(today().plusDays(30));
        at(id).post("/presumed-consents", reason).is(403);
        Api lead = firm.as("sales-lead").under("/customers/" + id);
        lead.post("/presumed-consents", reason.replace("Hat im Mai nach genau diesem Lager gefragt", "Bestandskunde"))
                .is(400);
        lead.post("/presumed-consents", reason).is(201);
        assertThat(phone(at(id)).at("/reason").asText()).isEqualTo("PRESUMED_CONSENT");
    }

    @Test
    void letters_wait_for_the_firms_weighing_of_interests() throws SQLException {
        Firm careful = Firm.found();
        String id = Records.of(careful).customer("107", "PERSON");
        Api agent = careful.as("agent").under("/customers/" + id);
        assertThat(agent.post("/contact-checks", "{\"channel\":\"POST\"}").is(200).at("/reason").asText())
                .isEqualTo("NO_BALANCING");
        careful.as("privacy-officer").post("/balancings", """
                {"interests":"Rückgewinnung per Brief","outcome":"überwiegt","objectionNotice":true,"reviewOn":"%s"}"""
                .formatted(today().plusYears(1))).is(201);
        assertThat(agent.post("/contact-checks", "{\"channel\":\"POST\"}").is(200).at("/reason").asText())
                .isEqualTo("BALANCED_INTERESTS");
    }

    @Test
    void a_restriction_blocks_until_the_privacy_officer_lifts_it() throws SQLException {
        String id = records.customer("108", "PERSON");
        at(id).post("/consents", Said.consent("\"PHONE\"")).is(201);
        Api officer = firm.as("privacy-officer").under("/customers/" + id);
        String contested = "{\"ground\":\"ACCURACY_CONTESTED\",\"reason\":\"Richtigkeit bestritten\"}";
        at(id).post("/restrictions", contested).is(403);
        officer.post("/restrictions", contested).is(200);
        assertThat(phone(at(id)).at("/rule").asText()).isEqualTo("RESTRICTION");
        officer.post("/restrictions/lifting", "{\"informedOn\":\"" + today() + "\"}").is(200);
        assertThat(phone(at(id)).at("/allowed").asBoolean()).isTrue();
    }

    private Api at(String customer) {
        return firm.as("agent").under("/customers/" + customer);
    }

    private static Api.Answer phone(Api customer) {
        return customer.post("/contact-checks", BY_PHONE).is(200);
    }
}
