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

@TestInstance(Lifecycle.PER_CLASS)
class ContactsIT {
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void a_contact_the_gate_refuses_is_not_written_down_and_the_refusal_is() throws SQLException {
        String customer = records.customer("300", "PERSON");
        Api about = open(customer);
        Api.Answer refused = about.post("/contacts", Said.friendly()).is(409);
        assertThat(refused.at("/code").asText()).isEqualTo("contact-not-allowed");
        assertThat(refused.at("/params/rule").asText()).isEqualTo("PHONE_CONSENT");
        assertThat(refused.at("/params/remedy").asText()).isEqualTo("RECORD_CONSENT");
        assertThat(about.get("").is(200).at("/state").asText()).isEqualTo("OPEN");
        assertThat(contacts(customer)).isEmpty();
        assertThat(records.values("select allowed::text from wk.gate_decision where tenant_id = :tenant and id = "
                + refused.at("/params/decision").asText())).containsExactly("false");
    }

    @Test
    void after_a_friendly_talk_the_case_waits_for_the_next_step() throws SQLException {
        String customer = agreeing("301");
        Api about = open(customer);
        about.post("/contacts", Said.friendly()).is(201);
        Api.Answer waiting = about.get("").is(200);
        assertThat(waiting.at("/state").asText()).isEqualTo("WAITING");
        assertThat(waiting.at("/reason").asText()).isEqualTo("PRICE");
        assertThat(waiting.at("/nextOn").asText()).isEqualTo(today().plusDays(14).toString());
        Api.Answer sheet = about.get("/call-sheet").is(200);
        assertThat(sheet.at("/contacts/0/situation").asText()).isEqualTo("kauft beim Wettbewerber");
        assertThat(sheet.at("/contacts/0/by").asText()).isEqualTo("Test Person");
    }

    @Test
    void who_talked_is_told_by_the_name_of_then_and_not_to_anybody_after_an_erasure() throws SQLException {
        String customer = agreeing("307");
        Api about = open(customer);
        about.post("/contacts", Said.cool()).is(201);
        records.values("update wk.contact set by_name = null where tenant_id = :tenant and case_id = "
                + about.get("").at("/id").asText() + " returning id");
        about.post("/contacts", Said.friendly()).is(201);
        Api.Answer sheet = about.get("/call-sheet").is(200);
        assertThat(sheet.at("/contacts")).hasSize(2);
        assertThat(sheet.at("/contacts/0/by").asText()).isEqualTo("Test Person");
        assertThat(sheet.at("/contacts/1/by").isMissingNode()).as("older talks have no name").isTrue();
        firm.as("privacy-officer").post("/customers/" + customer + "/erasure", "").is(200);
        assertThat(records.values("select t.by_name from wk.contact t join wk.winback_case w "
                + "on w.tenant_id = t.tenant_id and w.id = t.case_id where t.tenant_id = :tenant and w.customer_id = "
                + customer)).containsExactly("null", "null");
    }

    @Test
    void the_sheet_tells_what_the_customer_asked_for_until_it_is_answered() throws SQLException {
        String customer = records.customer("308", "PERSON");
        Api person = firm.as("agent").under("/customers/" + customer);
        String asked = """
                {"channel":"PHONE","matter":"Ersatzteil","proof":"Anruf 9:12","requestedOn":"%s"}""";
        person.post("/callback-requests", asked.formatted(today().minusDays(31))).is(201);
        person.post("/callback-requests", asked.formatted(today())).is(201);
        Api about = open(customer);
        assertThat(about.get("/call-sheet").is(200).at("/requests").findValuesAsText("allowed"))
                .containsExactly("true", "false");
        Api.Answer dialled = about.post("/dialling", "{\"channel\":\"PHONE\",\"purpose\":\"OWN_REQUEST\"}").is(200);
        assertThat(dialled.at("/reason").asText()).isEqualTo("OWN_REQUEST");
        assertThat(about.post("/dialling", "{\"channel\":\"PHONE\"}").is(200).at("/allowed").asBoolean()).isFalse();
        about.post("/contacts", Said.with(dialled.at("/decision").asText(), Said.friendly()).replaceFirst("\\{",
                "{\"purpose\":\"OWN_REQUEST\",")).is(201);
        Api.Answer sheet = about.get("/call-sheet").is(200);
        assertThat(sheet.at("/requests").findValuesAsText("requestedOn"))
                .containsExactly(today().minusDays(31).toString());
        assertThat(sheet.at("/requests/0/allowed").asBoolean()).isFalse();
    }

    @Test
    void after_a_cool_talk_a_promise_stands_in_the_ledger_until_its_keeping_is_proved() throws SQLException {
        Api about = open(agreeing("302"));
        String promise = about.post("/contacts", Said.cool()).is(201).at("/promise").asText();
        assertThat(about.get("/call-sheet").is(200).at("/warnings/0").asText()).isEqualTo("PROMISE_DUE");
        Api promises = firm.as("agent").under("/promises");
        assertThat(promises.get("?open=true").is(200).body().findValuesAsText("text")).contains("Ersatz liefern");
        promises.post("/" + promise + "/kept", "{\"proof\":\" \"}").is(400);
        assertThat(promises.post("/" + promise + "/kept", "{\"proof\":\"Lieferschein 17\"}").is(200).at("/state")
                .asText()).isEqualTo("KEPT");
        promises.post("/" + promise + "/kept", "{\"proof\":\"Lieferschein 18\"}").is(409);
        assertThat(about.get("/call-sheet").is(200).at("/warnings")).isEmpty();
    }

    @Test
    void each_branch_asks_for_its_own_fields_and_stores_nothing_before_it_has_them() throws SQLException {
        String customer = agreeing("303");
        Api about = open(customer);
        assertThat(about.post("/contacts", "{\"channel\":\"PHONE\",\"outcome\":\"COOL\"}").is(400).at("/fields")
                .findValuesAsText("pointer")).containsExactly("/criticism", "/promise");
        assertThat(contacts(customer)).isEmpty();
    }

    @Test
    void who_revokes_in_mid_talk_was_called_lawfully_once() throws SQLException {
        String customer = records.customer("304", "PERSON");
        Api person = firm.as("agent").under("/customers/" + customer);
        String consent = person.post("/consents", Said.consent("\"PHONE\"")).is(201).at("/id").asText();
        Api about = open(customer);
        String permission = person.post("/contact-checks", """
                {"channel":"PHONE","moment":"DIALLING","case":"%s"}""".formatted(about.get("").at("/id").asText()))
                .is(200).at("/decision").asText();
        person.post("/consents/" + consent + "/revocation", "").is(200);
        about.post("/contacts", Said.cool()).is(409);
        String told = Said.cool().replaceFirst("\\{", "{\"decision\":\"" + permission + "\",");
        about.post("/contacts", told).is(201);
        assertThat(about.post("/contacts", told).is(409).at("/code").asText()).isEqualTo("permission-missing");
        assertThat(contacts(customer)).hasSize(1);
    }

    @Test
    void the_same_key_writes_a_contact_down_once() throws SQLException {
        String customer = agreeing("305");
        Api about = open(customer).with("Idempotency-Key", "key-305");
        Api.Answer first = about.post("/contacts", Said.friendly()).is(201);
        assertThat(about.post("/contacts", Said.friendly()).is(201).text()).isEqualTo(first.text());
        about.post("/contacts", Said.cool()).is(409);
        assertThat(contacts(customer)).hasSize(1);
    }

    @Test
    void a_request_of_the_customer_is_answered_once() throws SQLException {
        String customer = records.customer("306", "PERSON");
        firm.as("agent").under("/customers/" + customer).post("/callback-requests", """
                {"channel":"PHONE","matter":"Ersatzteil","proof":"Anruf 9:12","requestedOn":"%s"}""".formatted(today()))
                .is(201);
        Api about = open(customer);
        String told = Said.friendly().replaceFirst("\\{", "{\"purpose\":\"OWN_REQUEST\",");
        about.post("/contacts", told).is(201);
        assertThat(about.post("/contacts", told).is(409).at("/params/reason").asText()).isEqualTo("NO_OWN_REQUEST");
    }

    private Api open(String customer) {
        return Said.opened(firm.as("agent"), customer);
    }

    private String agreeing(String sourceId) throws SQLException {
        String customer = records.customer(sourceId, "PERSON");
        Said.agreed(firm.as("agent"), customer);
        return customer;
    }

    private List<String> contacts(String customer) throws SQLException {
        return records.values("select t.id from wk.contact t join wk.winback_case w on w.tenant_id = t.tenant_id "
                + "and w.id = t.case_id where t.tenant_id = :tenant and w.customer_id = " + customer);
    }
}
