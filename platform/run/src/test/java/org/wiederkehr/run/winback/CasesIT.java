package org.wiederkehr.run.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.run.winback.Said.today;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

@TestInstance(Lifecycle.PER_CLASS)
class CasesIT {
    private final Firm firm = Firm.found();
    private final Records records = Records.of(firm);

    @Test
    void twenty_who_open_a_case_at_once_get_one_case() throws SQLException {
        String customer = records.customer("200", "PERSON");
        Api agent = firm.as("agent");
        try (ExecutorService crowd = Executors.newFixedThreadPool(20)) {
            List<Api.Answer> answers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> agent.post("/cases", Said.openCase(customer)), crowd))
                    .toList().stream().map(CompletableFuture::join).toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            String opened = answers.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow()
                    .at("/id").asText();
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(19)
                    .allSatisfy(answer -> assertThat(answer.at("/params/case").asText()).isEqualTo(opened));
        }
        assertThat(records.values("select id from wk.winback_case where tenant_id = :tenant and customer_id = "
                + customer)).hasSize(1);
    }

    @Test
    void a_case_may_be_opened_again_once_it_is_closed() throws SQLException {
        String customer = records.customer("201", "PERSON");
        Api agent = firm.as("agent");
        String first = agent.post("/cases", Said.openCase(customer)).is(201).at("/id").asText();
        agent.with("If-Match", "\"0\"").post("/cases/" + first + "/closing", "{\"result\":\"LOST\"}").is(200);
        assertThat(agent.post("/cases", Said.openCase(customer)).is(201).at("/id").asText()).isNotEqualTo(first);
        assertThat(agent.with("If-Match", "\"1\"").put("/cases/" + first, "{}").is(409).at("/code").asText())
                .isEqualTo("case-closed");
    }

    @Test
    void a_change_needs_the_version_it_saw() throws SQLException {
        Api agent = firm.as("agent");
        Api.Answer opened = agent.post("/cases", Said.openCase(records.customer("202", "PERSON"))).is(201);
        String path = "/cases/" + opened.at("/id").asText();
        String tag = opened.headers().firstValue("ETag").orElseThrow();
        agent.put(path, "{\"reason\":\"PRICE\"}").is(428);
        Api.Answer changed = agent.with("If-Match", tag).put(path, "{\"reason\":\"PRICE\"}").is(200);
        assertThat(changed.at("/reason").asText()).isEqualTo("PRICE");
        assertThat(changed.headers().firstValue("ETag")).isNotEqualTo(opened.headers().firstValue("ETag"));
        agent.with("If-Match", tag).put(path, "{\"reason\":\"DELAY\"}").is(412);
        assertThat(agent.get(path).is(200).at("/reason").asText()).isEqualTo("PRICE");
    }

    @Test
    void the_same_key_opens_the_case_once_and_answers_the_same() throws SQLException {
        String customer = records.customer("203", "PERSON");
        Api agent = firm.as("agent").with("Idempotency-Key", "key-203");
        Api.Answer first = agent.post("/cases", Said.openCase(customer)).is(201);
        assertThat(agent.post("/cases", Said.openCase(customer)).is(201).text()).isEqualTo(first.text());
    }

    @Test
    void the_queue_goes_by_day_page_by_page() throws SQLException {
        Firm busy = Firm.found();
        Records its = Records.of(busy);
        Api agent = busy.as("agent");
        for (int day = 4; day >= 0; day--) {
            agent.post("/cases", """
                    {"customer":"%s","nextOn":"%s"}""".formatted(its.customer("21" + day, "PERSON"),
                    today().plusDays(day))).is(201);
        }
        Api.Answer first = agent.get("/cases?limit=3").is(200);
        Api.Answer second = agent.get("/cases?limit=3&after=" + first.at("/next").asText()).is(200);
        assertThat(first.body().findValuesAsText("nextOn")).containsExactly(today().toString(),
                today().plusDays(1).toString(), today().plusDays(2).toString());
        assertThat(second.body().findValuesAsText("nextOn")).containsExactly(today().plusDays(3).toString(),
                today().plusDays(4).toString());
        assertThat(second.at("/next").isMissingNode()).isTrue();
        assertThat(agent.get("/cases?due=true").is(200).at("/items")).hasSize(1);
        assertThat(busy.as("sales-lead").get("/cases?mine=true").is(200).at("/items")).isEmpty();
    }

    @Test
    void of_closed_cases_the_last_comes_first_page_by_page() throws SQLException {
        Firm settled = Firm.found();
        Records its = Records.of(settled);
        Api agent = settled.as("agent");
        List<String> ids = new ArrayList<>();
        for (int daysAgo : List.of(3, 1, 2)) {
            String id = agent.post("/cases", Said.openCase(its.customer("30" + daysAgo, "PERSON"))).is(201).at("/id")
                    .asText();
            agent.with("If-Match", "\"0\"").post("/cases/" + id + "/closing", "{\"result\":\"WON\"}").is(200);
            its.values("update wk.winback_case set closed_at = closed_at - interval '" + daysAgo
                    + " days' where tenant_id = :tenant and id = " + id + " returning id");
            ids.add(id);
        }
        String closed = "/cases?state=WON,LOST,ERASED&limit=2";
        Api.Answer first = agent.get(closed).is(200);
        Api.Answer second = agent.get(closed + "&after=" + first.at("/next").asText()).is(200);
        assertThat(List.of(first.at("/items/0/id").asText(), first.at("/items/1/id").asText(),
                second.at("/items/0/id").asText())).containsExactly(ids.get(1), ids.get(2), ids.get(0));
        assertThat(second.at("/items").size()).isEqualTo(1);
    }

    @Test
    void the_call_sheet_shows_history_gate_and_guide_and_leaves_a_trace() throws SQLException {
        Api agent = firm.as("agent");
        String id = agent.post("/cases", Said.openCase(records.customer("204", "PERSON"))).is(201).at("/id").asText();
        Api.Answer sheet = agent.get("/cases/" + id + "/call-sheet").is(200);
        assertThat(sheet.at("/history/revenue/minor").asLong()).isEqualTo(500000);
        assertThat(sheet.at("/history/recent")).hasSize(4);
        assertThat(sheet.at("/customer/address/phone").asText()).isEqualTo("0421 1000204");
        assertThat(sheet.at("/gate").findValuesAsText("allowed")).containsExactly("false", "false", "false");
        assertThat(sheet.at("/warnings/0").asText()).isEqualTo("NO_LAWFUL_CHANNEL");
        assertThat(sheet.at("/guide/blocked/0").asText()).isEqualTo("INCENTIVE_BEFORE_CAUSE");
        assertThat(records.values("select action from wk.audit_entry where tenant_id = :tenant and object_id = '" + id
                + "' and object_type = 'call-sheet'")).containsExactly("call-sheet.read");
    }

    @Test
    void somebody_outside_sees_a_case_only_while_it_is_handed_over_and_without_figures() throws SQLException {
        String customer = records.customer("205", "PERSON");
        String id = firm.as("agent").post("/cases", Said.openCase(customer)).is(201).at("/id").asText();
        Api outside = firm.as("external-agent");
        outside.get("/cases/" + id + "/call-sheet").is(404);
        String handover = Said.handOver(firm.subject("external-agent"), "PHONE");
        Api lead = firm.as("sales-lead");
        assertThat(lead.post("/cases/" + id + "/handovers", handover).is(409).at("/code").asText())
                .isEqualTo("contact-not-allowed");
        lead.under("/customers/" + customer).post("/consents", Said.consent("\"PHONE\"")).is(201);
        lead.post("/cases/" + id + "/handovers", handover).is(201);
        Api.Answer sheet = outside.get("/cases/" + id + "/call-sheet").is(200);
        assertThat(sheet.at("/customer/phone").asText()).isEqualTo("0421 1000205");
        assertThat(sheet.text()).doesNotContain("500000", "125000", "revenue", "history", "facts");
        outside.get("/cases/" + id).is(403);
        Api about = outside.under("/cases/" + id);
        assertThat(about.post("/contacts", Said.friendly()).is(409).at("/code").asText())
                .isEqualTo("permission-missing");
        about.post("/contacts", Said.with(Said.dialled(about), Said.friendly())).is(201);
        records.values("update wk.handover set until_on = current_date - 2 where tenant_id = :tenant returning id");
        outside.get("/cases/" + id + "/call-sheet").is(404);
    }
}
