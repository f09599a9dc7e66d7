package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

@TestInstance(Lifecycle.PER_CLASS)
class ErasureIT {
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void a_rude_refusal_opens_an_investigation_that_names_nobody_and_erases_the_customer() throws SQLException {
        String customer = records.customer("q77401", "PERSON");
        Api agent = firm.as("agent");
        Said.agreed(agent, customer);
        Api about = Said.opened(agent, customer);
        about.post("/contacts", Said.cool()).is(201);
        assertThat(records.placesOf("q77401")).contains("customer");
        Api.Answer rude = about.post("/contacts", Said.RUDE).is(201);
        assertThat(about.get("").is(200).at("/state").asText()).isEqualTo("ERASED");
        assertThat(records.placesOf("q77401")).isEmpty();
        assertThat(records.placesOf("falsch geliefert")).isEmpty();
        assertThat(records.placesOf("Ersatz liefern")).isEmpty();
        assertThat(firm.as("sales-lead").get("/investigations").is(200).at("/items/0/id").asText())
                .isEqualTo(rude.at("/investigation").asText());
        assertThat(agent.post("/cases", Said.openCase(customer)).is(409).at("/code").asText())
                .isEqualTo("customer-erased");
        about.post("/contacts", Said.friendly()).is(409);
    }

    @Test
    void a_rude_refusal_told_twice_with_one_key_is_one_erasure_and_one_answer() throws SQLException {
        String customer = records.customer("q77402", "PERSON");
        Said.agreed(firm.as("agent"), customer);
        Api about = Said.opened(firm.as("agent"), customer).with("Idempotency-Key", "key-77402");
        Api.Answer first = about.post("/contacts", Said.RUDE).is(201);
        assertThat(about.post("/contacts", Said.RUDE).is(201).text()).isEqualTo(first.text());
    }

    @Test
    void the_preview_lists_every_place_and_the_order_does_what_it_listed() throws SQLException {
        String customer = records.customer("q77403", "PERSON");
        Said.agreed(firm.as("agent"), customer);
        firm.as("agent").post("/customers/" + customer + "/consents", Said.consent("\"EMAIL\"")).is(201);
        firm.as("agent").get("/customers/" + customer + "/erasure-preview").is(403);
        Api officer = firm.as("privacy-officer").under("/customers/" + customer);
        Api.Answer preview = officer.get("/erasure-preview").is(200);
        assertThat(preview.at("/erasedAt").isMissingNode()).isTrue();
        assertThat(records.placesOf("q77403")).contains("customer");
        Api.Answer done = officer.post("/erasure", "").is(200);
        assertThat(done.at("/places")).containsAll(preview.at("/places"));
        assertThat(done.at("/places").findValuesAsText("treatment")).contains("SUPPRESSED", "RESTRICTED");
        assertThat(records.placesOf("q77403")).isEmpty();
        assertThat(officer.post("/erasure", "").is(200).at("/erasedAt")).isEqualTo(done.at("/erasedAt"));
    }

    @Test
    void the_proof_of_calls_outlives_the_customer_for_the_privacy_officer_only() throws SQLException {
        String customer = records.customer("q77404", "PERSON");
        Said.agreed(firm.as("agent"), customer);
        firm.as("agent").post("/customers/" + customer + "/consents", Said.consent("\"EMAIL\"")).is(201);
        firm.as("privacy-officer").post("/customers/" + customer + "/erasure", "").is(200);
        assertThat(firm.as("agent").get("/customers/" + customer + "/consents").is(200).at("/items")).isEmpty();
        Api.Answer kept = firm.as("privacy-officer").get("/customers/" + customer + "/consents").is(200);
        assertThat(kept.at("/items")).hasSize(1);
        assertThat(kept.at("/items/0/channels/0").asText()).isEqualTo("PHONE");
    }

    @Test
    void a_proof_that_need_not_be_kept_any_more_is_shown_to_nobody_and_goes_with_the_next_erasure()
            throws SQLException {
        Api officer = firm.as("privacy-officer");
        String customer = records.customer("q77406", "PERSON");
        Said.agreed(firm.as("agent"), customer);
        officer.post("/customers/" + customer + "/erasure", "").is(200);
        String lastDay = "update wk.consent set granted_on = (now() at time zone 'Europe/Berlin')::date - interval '%s' "
                + "where tenant_id = :tenant and customer_id = " + customer + " returning id";
        records.values(lastDay.formatted("5 years"));
        assertThat(officer.get("/customers/" + customer + "/consents").is(200).at("/items")).hasSize(1);
        officer.post("/customers/" + records.customer("q77407", "PERSON") + "/erasure", "").is(200);
        assertThat(officer.get("/customers/" + customer + "/consents").is(200).at("/items")).hasSize(1);

        records.values(lastDay.formatted("5 years 2 days"));
        assertThat(officer.get("/customers/" + customer + "/consents").is(200).at("/items")).isEmpty();
        officer.post("/customers/" + records.customer("q77408", "PERSON") + "/erasure", "").is(200);
        assertThat(records.values("select id from wk.consent where tenant_id = :tenant and customer_id = " + customer))
                .isEmpty();
    }

    @Test
    void nothing_in_the_trail_names_the_erased() throws SQLException {
        String customer = records.customer("q77405", "PERSON");
        firm.as("privacy-officer").post("/customers/" + customer + "/erasure", "").is(200);
        assertThat(records.values("select details::text from wk.audit_entry where tenant_id = :tenant "
                + "and action = 'customer.erased' and object_id = '" + customer + "'")).hasSize(1)
                .allSatisfy(details -> assertThat(details).doesNotContain("Muster", "q77405", "@"));
    }
}
