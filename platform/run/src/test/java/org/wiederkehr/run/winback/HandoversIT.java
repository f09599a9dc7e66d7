package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.run.winback.Said.today;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** Cases given to people outside the house: what they see of them, and for how long. */
@TestInstance(Lifecycle.PER_CLASS)
class HandoversIT {
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);
    private final Api lead = firm.as("sales-lead");
    private final Api outside = firm.as("external-agent");

    @Test
    void the_list_shows_ones_own_cases_of_today_and_only_what_a_call_needs() throws SQLException {
        Firm busy = Firm.found();
        Records its = Records.of(busy);
        Firm other = Firm.found();
        busy.alsoInvite(other, "external-agent");
        Api elsewhere = new Api(TestStack.get().api(), other.token("external-agent"))
                .under("/tenants/" + busy.alias());
        Api theirs = busy.as("external-agent");
        assertThat(theirs.get("/calls").is(200).at("/items")).isEmpty();
        for (int day = 2; day >= 0; day--) {
            String id = opened(busy, its.customer("60" + day, "PERSON"), day);
            busy.as("sales-lead").post("/cases/" + id + "/handovers",
                    Said.handOver(busy.subject("external-agent"), "PHONE")).is(201);
        }
        String colleagues = opened(busy, its.customer("603", "PERSON"), 0);
        busy.as("sales-lead").post("/cases/" + colleagues + "/handovers",
                Said.handOver(other.subject("external-agent"), "PHONE")).is(201);

        Api.Answer first = theirs.get("/calls?limit=2").is(200);
        Api.Answer second = theirs.get("/calls?limit=2&after=" + first.at("/next").asText()).is(200);
        assertThat(first.body().findValuesAsText("customer")).containsExactly("Muster 600", "Muster 601");
        assertThat(first.body().findValuesAsText("due")).containsExactly("true", "false");
        assertThat(second.body().findValuesAsText("customer")).containsExactly("Muster 602");
        assertThat(second.at("/next").isMissingNode()).isTrue();
        assertThat(first.at("/items/0").properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("case", "customer", "reason", "nextOn", "due", "channel", "until",
                        "allowed");
        assertThat(elsewhere.get("/calls").is(200).body().findValuesAsText("customer")).containsExactly("Muster 603");
        elsewhere.get("/cases/" + first.at("/items/0/case").asText() + "/call-sheet").is(404);
        elsewhere.post("/cases/" + first.at("/items/0/case").asText() + "/dialling", "{\"channel\":\"PHONE\"}")
                .is(404);
        assertThat(elsewhere.get("/calls?after=" + first.at("/next").asText()).status())
                .as("a page mark of somebody else").isEqualTo(400);
        busy.as("agent").get("/calls").is(403);
    }

    @Test
    void what_is_taken_back_is_gone_with_the_next_request() throws SQLException {
        String id = opened(firm, records.customer("610", "PERSON"), 0);
        String handover = handed(id);
        String permission = Said.dialled(outside.under("/cases/" + id));
        firm.as("agent").delete("/cases/" + id + "/handovers/" + handover).is(403);
        assertThat(lead.delete("/cases/" + id + "/handovers/" + handover).is(200).at("/endedBy").asText())
                .isEqualTo("Test Person");
        outside.get("/cases/" + id + "/call-sheet").is(404);
        outside.post("/cases/" + id + "/contacts", Said.with(permission, Said.friendly())).is(404);
        assertThat(outside.get("/calls").is(200).body().findValuesAsText("case")).doesNotContain(id);
        Api.Answer kept = firm.as("agent").get("/cases/" + id + "/handovers").is(200);
        assertThat(kept.at("/items/0/inForce").asBoolean()).isFalse();
        assertThat(kept.at("/items/0/handedBy").asText()).isEqualTo("Test Person");
        String before = kept.at("/items/0/endedAt").asText();
        assertThat(lead.delete("/cases/" + id + "/handovers/" + handover).is(200).at("/endedAt").asText())
                .isEqualTo(before);
        lead.delete("/cases/" + id + "/handovers/999999999").is(404);
        handed(id);
    }

    @Test
    void two_outside_never_have_the_same_case() throws SQLException {
        String id = opened(firm, records.customer("611", "PERSON"), 0);
        handed(id);
        Api.Answer again = lead.post("/cases/" + id + "/handovers",
                Said.handOver(firm.subject("external-agent"), "PHONE")).is(409);
        assertThat(again.at("/code").asText()).isEqualTo("handed-over-already");
        assertThat(again.at("/params/until").asText()).isEqualTo(today().plusDays(7).toString());
    }

    @Test
    void a_case_goes_only_to_somebody_who_is_external_agent_of_this_firm_and_for_a_month_at_most() throws SQLException {
        String id = opened(firm, records.customer("612", "PERSON"), 0);
        assertThat(lead.get("/external-agents").is(200).at("/items").findValuesAsText("subject"))
                .containsExactly(firm.subject("external-agent"));
        for (String stranger : List.of(firm.subject("agent"), "somebody")) {
            assertThat(lead.post("/cases/" + id + "/handovers", Said.handOver(stranger, "PHONE")).is(400)
                    .at("/fields/0/code").asText()).isEqualTo("no-such-external-agent");
        }
        assertThat(lead.post("/cases/" + id + "/handovers",
                Said.handOver(firm.subject("external-agent"), "PHONE").replace(today().plusDays(7).toString(),
                        today().plusDays(31).toString()))
                .is(400).at("/fields/0/pointer").asText()).isEqualTo("/until");
        assertThat(firm.as("agent").get("/cases/" + id + "/handovers").is(200).at("/items")).isEmpty();
    }

    @Test
    void a_strategic_customer_leaves_the_house_only_with_an_approval_that_is_recorded() throws SQLException {
        Firm analysed = Firm.found();
        Records its = Records.of(analysed);
        for (int number = 0; number < 20; number++) {
            its.customer("62" + number, "PERSON");
        }
        String unknown = its.customer("6200", "PERSON");
        its.values("delete from wk.customer_summary where tenant_id = :tenant and customer_id = " + unknown
                + " returning 1");
        its.values(
                "delete from wk.sales_order where tenant_id = :tenant and customer_id = " + unknown + " returning 1");
        String small = its.customer("6201", "PERSON");
        its.values("update wk.customer_summary set sum_minor = 400 where tenant_id = :tenant and customer_id = " + small
                + " returning 1");
        its.values("update wk.sales_order set amount_minor = 100 where tenant_id = :tenant and customer_id = " + small
                + " returning 1");
        analysed.as("consultant").post("/analyses", "{}").is(201);
        String strategic = classed(its, "= 'A'");
        String ordinary = classed(its, "<> 'A'");

        Api head = analysed.as("sales-lead");
        String bare = Said.handOver(analysed.subject("external-agent"), "PHONE").replaceFirst(
                ",\"approval\":\"[^\"]*\"",
                "");
        String id = opened(analysed, strategic, 0);
        assertThat(head.get("/cases/" + id + "/call-sheet").is(200).at("/importance").asText()).isEqualTo("STRATEGIC");
        assertThat(head.post("/cases/" + id + "/handovers", bare).is(400).at("/fields/0/code").asText())
                .isEqualTo("approval-strategic");
        assertThat(head.post("/cases/" + id + "/handovers",
                Said.handOver(analysed.subject("external-agent"), "PHONE")
                        .replace("Unsere Mannschaft ist auf der Messe", "keine Zeit"))
                .is(400).at("/fields/0/code").asText()).isEqualTo("too-vague");
        assertThat(analysed.as("external-agent").get("/calls").is(200).at("/items")).isEmpty();
        Api.Answer handed = head.post("/cases/" + id + "/handovers",
                Said.handOver(analysed.subject("external-agent"), "PHONE")).is(201);
        assertThat(handed.at("/importance").asText()).isEqualTo("STRATEGIC");
        assertThat(handed.at("/approval").asText()).isEqualTo("Unsere Mannschaft ist auf der Messe");
        assertThat(its.values("select actor from wk.audit_entry where tenant_id = :tenant "
                + "and action = 'handover.approved' and object_id = '" + id + "'"))
                .containsExactly(analysed.subject("sales-lead"));

        assertThat(head.post("/cases/" + opened(analysed, unknown, 0) + "/handovers", bare).is(400)
                .at("/fields/0/code").asText()).isEqualTo("approval-unknown");
        assertThat(head.post("/cases/" + opened(analysed, ordinary, 0) + "/handovers", bare).is(201)
                .at("/approval").isMissingNode()).isTrue();
    }

    @Test
    void a_revocation_takes_the_way_to_the_customer_off_the_sheet_at_once() throws SQLException {
        String customer = records.customer("613", "PERSON");
        String id = opened(firm, customer, 0);
        handed(id);
        Api about = outside.under("/cases/" + id);
        assertThat(about.get("/call-sheet").is(200).at("/customer/phone").asText()).isEqualTo("0421 1000613");
        firm.as("agent").post("/customers/" + customer + "/consents/" + firm.as("agent")
                .get("/customers/" + customer + "/consents").at("/items/0/id").asText() + "/revocation", "").is(200);
        Api.Answer sheet = about.get("/call-sheet").is(200);
        assertThat(sheet.at("/customer/name").asText()).isEqualTo("Muster 613");
        assertThat(sheet.text()).doesNotContain("1000613", "muster.example", "Weg 1", "28195");
        assertThat(sheet.at("/warnings/0").asText()).isEqualTo("NO_LAWFUL_CHANNEL");
        Api.Answer dialled = about.post("/dialling", "{\"channel\":\"PHONE\"}").is(200);
        assertThat(dialled.at("/allowed").asBoolean()).isFalse();
        assertThat(dialled.at("/reason").asText()).isEqualTo("CONSENT_REVOKED");
        assertThat(dialled.at("/facts").isMissingNode()).isTrue();
        Api.Answer listed = outside.get("/calls?limit=200").is(200);
        for (var call : listed.at("/items")) {
            assertThat(call.at("/allowed").asBoolean()).isEqualTo(!call.at("/case").asText().equals(id));
        }
    }

    @Test
    void only_the_way_handed_over_is_shown_and_used() throws SQLException {
        String customer = records.customer("614", "PERSON");
        String id = opened(firm, customer, 0);
        firm.as("agent").post("/customers/" + customer + "/consents", Said.consent("\"PHONE\",\"POST\"")).is(201);
        lead.post("/cases/" + id + "/handovers", Said.handOver(firm.subject("external-agent"), "POST")).is(201);
        Api about = outside.under("/cases/" + id);
        Api.Answer sheet = about.get("/call-sheet").is(200);
        assertThat(sheet.at("/customer/street").asText()).isEqualTo("Weg 1");
        assertThat(sheet.text()).doesNotContain("1000614", "muster.example");
        assertThat(sheet.at("/gate").findValuesAsText("channel")).containsExactly("POST");
        assertThat(about.post("/dialling", "{\"channel\":\"PHONE\"}").is(400).at("/fields/0/code").asText())
                .isEqualTo("not-handed-over");
        about.post("/contacts", Said.friendly()).is(400);
    }

    @Test
    void while_processing_is_restricted_nobody_outside_is_shown_the_case() throws SQLException {
        String customer = records.customer("615", "PERSON");
        String id = opened(firm, customer, 0);
        handed(id);
        Api officer = firm.as("privacy-officer").under("/customers/" + customer);
        officer.post("/restrictions", "{\"ground\":\"NEEDED_FOR_CLAIMS\",\"reason\":\"Klage\"}").is(200);
        outside.get("/cases/" + id + "/call-sheet").is(404);
        assertThat(outside.get("/calls?limit=200").is(200).body().findValuesAsText("case")).doesNotContain(id);
        Api.Answer house = firm.as("agent").get("/cases/" + id + "/call-sheet").is(200);
        assertThat(house.body().at("/warnings").toString()).contains("PROCESSING_RESTRICTED");
        assertThat(house.text()).doesNotContain("1000615", "muster.example", "Weg 1");
        officer.post("/restrictions/lifting", "{\"informedOn\":\"" + today() + "\"}").is(200);
        outside.get("/cases/" + id + "/call-sheet").is(200);
    }

    @Test
    void who_leaves_the_call_centre_finds_nothing_on_coming_back() throws SQLException {
        Firm leaving = Firm.found();
        Firm other = Firm.found();
        leaving.alsoInvite(other, "external-agent");
        String id = opened(leaving, Records.of(leaving).customer("616", "PERSON"), 0);
        leaving.as("sales-lead").post("/cases/" + id + "/handovers",
                Said.handOver(other.subject("external-agent"), "PHONE")).is(201);
        leaving.as("tenant-admin").delete("/members/" + other.subject("external-agent")).is(204);
        Api.Answer kept = leaving.as("agent").get("/cases/" + id + "/handovers").is(200);
        assertThat(kept.at("/items/0/inForce").asBoolean()).isFalse();
        assertThat(kept.at("/items/0/toName").asText()).as("the name of then").isEqualTo("Test Person");
    }

    /** A customer who agreed to calls, with an open case whose day is so many days off; answers the case. */
    private static String opened(Firm where, String customer, int days) {
        Api agent = where.as("agent");
        Said.agreed(agent, customer);
        return agent.post("/cases", """
                {"customer":"%s","nextOn":"%s"}""".formatted(customer, today().plusDays(days))).is(201).at("/id")
                .asText();
    }

    private String handed(String id) {
        return lead.post("/cases/" + id + "/handovers", Said.handOver(firm.subject("external-agent"), "PHONE")).is(201)
                .at("/id").asText();
    }

    private static String classed(Records its, String abc) throws SQLException {
        return its.values("select customer_id from wk.customer_score where tenant_id = :tenant and abc " + abc
                + " limit 1").getFirst();
    }
}
