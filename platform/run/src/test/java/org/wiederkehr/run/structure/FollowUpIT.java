package org.wiederkehr.run.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Every import is followed by an analysis, without anybody asking for it. */
class FollowUpIT {
    private static final String ORDERS = "Kundennummer;Auftragsnummer;Datum;Betrag\n";
    private static final String CUSTOMERS = """
            Kundennummer;Name;E-Mail
            K1;Anna Wulf;a@post.example
            K2;Bernd Voss;b@post.example
            """;

    private final Firm firm = Firm.found();
    private final Following following = new Following(firm);
    private final Api consultant = firm.as("consultant");

    @Test
    void an_import_is_analysed_by_itself_as_of_the_last_day_of_its_data() {
        JsonNode run = Import.into(firm, "Aufträge").file("a.csv",
                ORDERS + "K1;1;05.01.2026;20,00\nK2;2;07.02.2026;30,00\n");

        JsonNode made = following.analysis(run);

        assertThat(made.path("asOf").asText()).isEqualTo("2026-02-07");
        assertThat(made.path("origin").asText()).isEqualTo("IMPORT");
        assertThat(made.path("createdBy").asText()).isEqualTo("system");
        assertThat(made.at("/figures/revenue/minor").asLong()).isEqualTo(50_00);
        JsonNode overview = consultant.get("/overview").is(200).body();
        assertThat(overview.at("/lastAnalysis/id")).isEqualTo(made.path("id"));
        assertThat(overview.has("analysing")).isFalse();
        JsonNode byHand = firm.as("sales-lead").post("/analyses", "{\"asOf\":\"2026-01-31\"}").is(201).body();
        assertThat(byHand.path("origin").asText()).isEqualTo("PERSON");
        assertThat(byHand.path("createdBy").asText()).isNotEqualTo("system");
    }

    @Test
    void customers_without_orders_are_nothing_to_analyse_and_no_failure() throws SQLException {
        JsonNode run = Import.into(firm, "Kunden").file("Kunden.csv", CUSTOMERS);

        assertThat(following.decided(run).path("state").asText()).isEqualTo("NO_ORDERS");
        assertThat(consultant.get("/analyses").is(200).at("/items")).isEmpty();
        following.until("select count(*) = 0 from platform.scheduled_tasks where task_name = 'analysis-after-import' "
                + "and task_instance like '" + firm.id() + "/%'");
        JsonNode orders = Import.into(firm, "Aufträge").file("a.csv", ORDERS + "K1;1;05.01.2026;20,00\n");
        assertThat(following.analysis(orders).path("customers").asLong()).isEqualTo(1);
    }

    /** The first analysis is held up in the middle, when it has read the data already. */
    @Test
    void imports_in_a_row_share_an_analysis_and_none_is_forgotten_while_one_runs() throws SQLException {
        Import one = Import.into(firm, "eins");
        Import two = Import.into(firm, "zwei");
        JsonNode first;
        JsonNode second;
        JsonNode third;
        try (Connection database = firm.database(); Statement held = hold(database)) {
            first = one.file("a.csv", ORDERS + "K1;1;05.01.2026;20,00\n");
            awaitHeldAnalysis();
            second = two.file("b.csv", ORDERS + "L1;2;06.01.2026;30,00\n");
            third = one.file("a.csv", ORDERS + "K1;1;05.01.2026;20,00\nK2;3;07.01.2026;40,00\n");
            assertThat(consultant.get("/overview").is(200).at("/analysing").asText())
                    .isEqualTo(third.path("id").asText());
            held.execute("rollback");
        }
        assertThat(following.analysis(first).at("/figures/revenue/minor").asLong()).isEqualTo(20_00);
        assertThat(following.analysis(third).at("/figures/revenue/minor").asLong()).isEqualTo(90_00);
        assertThat(following.analysis(second).path("id")).isEqualTo(following.analysis(third).path("id"));
        assertThat(consultant.get("/analyses").is(200).at("/items")).hasSize(2);
    }

    @Test
    void who_is_erased_while_an_analysis_is_made_is_not_in_it() throws SQLException {
        Import export = Import.into(firm, "Warenwirtschaft");
        String orders = ORDERS + "K1;1;05.01.2026;20,00\nK2;2;07.02.2026;30,00\n";
        following.decided(export.files(Map.of("Kunden.csv", CUSTOMERS, "a.csv", orders)));
        String anna = consultant.get("/customers?q=Anna").is(200).at("/items/0/id").asText();
        JsonNode run;
        try (Connection database = firm.database(); Statement held = hold(database)) {
            run = export.files(Map.of("Kunden.csv", CUSTOMERS, "a.csv", orders + "K2;3;08.02.2026;5,00\n"));
            awaitHeldAnalysis();
            firm.as("privacy-officer").post("/customers/" + anna + "/erasure", "{}").is(200);
            held.execute("rollback");
        }
        JsonNode made = following.analysis(run);
        assertThat(made.path("customers").asLong()).as("read before the erasure").isEqualTo(2);
        assertThat(following.number("select count(*) from wk.customer_score where tenant_id = " + firm.id()
                + " and run_id = " + made.path("id").asText())).isEqualTo(1);
        assertThat(following.number("select count(*) from wk.customer_score where tenant_id = " + firm.id()
                + " and customer_id = " + anna)).isZero();
    }

    @Test
    void what_fails_each_time_is_given_up_says_so_and_leaves_nothing_in_the_queue() throws SQLException {
        String mine = "task_name = 'analysis-after-import' and task_instance like '" + firm.id() + "/%'";
        following.execute("alter table wk.analysis_run add constraint held check (tenant_id <> " + firm.id() + ")");
        JsonNode run;
        try {
            run = Import.into(firm, "Aufträge").file("a.csv", ORDERS + "K1;1;05.01.2026;20,00\n");
            Following.await(() -> {
                // who waits for the next try need not
                following.execute("update platform.scheduled_tasks set execution_time = now() where not picked and "
                        + mine);
                return consultant.get("/syncs/" + run.path("id").asText() + "/analysis").is(200).at("/state").asText();
            }, "FAILED"::equals);
        } finally {
            following.execute("alter table wk.analysis_run drop constraint held");
        }
        following.until("select count(*) = 0 from platform.scheduled_tasks where " + mine);
        assertThat(consultant.get("/overview").is(200).body().has("analysing")).isFalse();
        firm.as("sales-lead").post("/analyses", "{}").is(201);
    }

    @Test
    void an_import_that_has_published_nothing_is_followed_by_nothing() {
        Import export = Import.into(firm, "Aufträge");
        JsonNode failed = export.bytes("a.csv", ORDERS.getBytes(UTF_8));
        assertThat(failed.path("state").asText()).isEqualTo("FAILED");
        consultant.get("/syncs/" + failed.path("id").asText() + "/analysis").is(404);
    }

    /** Nobody can begin to store an analysis; reading goes on. */
    private static Statement hold(Connection database) throws SQLException {
        Statement statement = database.createStatement();
        statement.execute("begin");
        statement.execute("lock table wk.analysis_run in exclusive mode");
        return statement;
    }

    private void awaitHeldAnalysis() throws SQLException {
        following.until("select exists (select from pg_locks where not granted "
                + "and relation = 'wk.analysis_run'::regclass)");
    }
}
