package org.wiederkehr.run.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Of analyses that followed imports only the last of a day, and further back of a month, keeps its customers' scores. */
@TestInstance(Lifecycle.PER_CLASS)
class PruningIT {
    private static final String ORDERS = """
            Kundennummer;Auftragsnummer;Datum;Betrag
            K1;1;05.01.2026;20,00
            K2;2;07.02.2026;30,00
            """;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    /** A month that lies beyond the days of which one each is kept. */
    private final LocalDate month = today.minusMonths(3).withDayOfMonth(1);

    private final Firm firm = Firm.found();
    private final Following following = new Following(firm);
    private final Api lead = firm.as("sales-lead");
    private final List<String> kept = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private JsonNode before = MissingNode.getInstance();

    @BeforeAll
    void importAgain() throws SQLException {
        Import export = Import.into(firm, "Aufträge");
        JsonNode first = following.analysis(export.file("a.csv", ORDERS));
        String model = first.path("id").asText();
        before = first;
        dropped.add(model);
        kept.add(lead.post("/analyses", "{}").is(201).at("/id").asText());
        dropped.add(copy(model, "IMPORT", today.minusDays(3) + " 09:00"));
        kept.add(copy(model, "IMPORT", today.minusDays(3) + " 10:00"));
        kept.add(copy(model, "IMPORT", today.minusDays(4) + " 10:00"));
        dropped.add(copy(model, "IMPORT", month.withDayOfMonth(5) + " 10:00"));
        kept.add(copy(model, "IMPORT", month.withDayOfMonth(20) + " 10:00"));
        kept.add(copy(model, "PERSON", month.withDayOfMonth(5) + " 10:00"));
        kept.add(following.analysis(export.file("a.csv", ORDERS + "K2;3;08.02.2026;1,00\n")).path("id").asText());
        following.until("select count(*) = " + dropped.size() + " from wk.analysis_run where tenant_id = " + firm.id()
                + " and scores_dropped_at is not null");
    }

    private String copy(String model, String origin, String at) throws SQLException {
        long id = following.number("""
                insert into wk.analysis_run (tenant_id, as_of, parameters, figures, curve, grid, customers, created_at,
                    created_by, origin)
                select tenant_id, as_of, parameters, figures, curve, grid, customers,
                    '%s'::timestamp at time zone 'Europe/Berlin', 'somebody', '%s'
                from wk.analysis_run where tenant_id = %d and id = %s returning id""".formatted(at, origin, firm.id(),
                model));
        following.execute("create temp table copied on commit preserve rows as select * from wk.customer_score "
                + "where tenant_id = " + firm.id() + " and run_id = " + model + "; update copied set run_id = " + id
                + "; insert into wk.customer_score select * from copied; drop table copied");
        return Long.toString(id);
    }

    @Test
    void scores_are_kept_of_what_people_asked_for_and_of_the_last_of_each_day_and_month() throws SQLException {
        for (String run : kept) {
            assertThat(scores(run)).as("kept " + run).isEqualTo(2);
            assertThat(lead.get("/analyses/" + run).is(200).body().has("scoresDroppedAt")).isFalse();
            lead.get("/analyses/" + run + "/ranking").is(200);
            assertThat(lead.get("/customers?run=" + run).is(200).at("/items")).hasSize(2);
        }
        for (String run : dropped) {
            assertThat(scores(run)).as("dropped " + run).isZero();
        }
    }

    @Test
    void figures_curve_and_grid_stay_as_they_were_and_the_run_says_what_is_gone() {
        for (String run : dropped) {
            JsonNode left = lead.get("/analyses/" + run).is(200).body();
            assertThat(left.path("scoresDroppedAt").asText()).isNotEmpty();
            assertThat(left.path("figures")).isEqualTo(before.path("figures"));
            lead.get("/analyses/" + run + "/concentration").is(200);
            lead.get("/analyses/" + run + "/rfm").is(200);
        }
    }

    @Test
    void a_list_of_customers_is_refused_with_the_way_out_instead_of_being_empty() {
        for (String list : List.of("/analyses/" + dropped.getFirst() + "/ranking",
                "/customers?run=" + dropped.getFirst() + "&class=A")) {
            Api.Answer refused = lead.with("Accept-Language", "de").get(list).is(409);
            assertThat(refused.at("/code").asText()).isEqualTo("scores-dropped");
            assertThat(refused.at("/title").asText()).contains("2026-02-07").contains("neu auswerten");
        }
    }

    private long scores(String run) throws SQLException {
        return following.number("select count(*) from wk.customer_score where tenant_id = " + firm.id()
                + " and run_id = " + run);
    }
}
