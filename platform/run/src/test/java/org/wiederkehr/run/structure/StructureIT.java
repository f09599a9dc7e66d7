package org.wiederkehr.run.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Five customers of whom everything can be worked out by hand. */
@TestInstance(Lifecycle.PER_CLASS)
class StructureIT {
    private static final String HEAD = "Kundennummer;Auftragsnummer;Datum;Betrag\n";
    /** They bring 50, 30, 10, 5 and 5 parts of a hundred. */
    private static final String ORDERS = HEAD + """
            K1;1;05.01.2026;20,00
            K1;2;04.02.2026;20,00
            K1;3;06.03.2026;10,00
            K2;4;10.01.2026;15,00
            K2;5;20.01.2026;15,00
            K3;6;01.06.2026;10,00
            K4;7;02.06.2026;5,00
            K5;8;30.06.2026;6,00
            K5;9;30.06.2026;-1,00
            """;
    private Firm firm;
    private Import export;
    private Api lead;

    @BeforeAll
    void importOrders() {
        firm = Firm.found();
        lead = firm.as("sales-lead");
        export = Import.into(firm, "Aufträge");
        export.file("Auftraege.csv", ORDERS);
    }

    @Test
    void concentration_is_the_one_of_the_textbook() {
        JsonNode analysis = analyse("{}");
        JsonNode figures = analysis.path("figures");

        assertThat(analysis.path("asOf").asText()).isEqualTo("2026-06-30");
        assertThat(figures.at("/revenue/minor").asLong()).isEqualTo(100_00);
        assertThat(figures.path("hhi").asDouble()).isCloseTo(0.355, within(1e-9));
        assertThat(figures.path("effectiveCustomers").asDouble()).isCloseTo(2.817, within(0.0005));
        assertThat(figures.path("gini").asDouble()).isCloseTo(0.46, within(1e-9));
        assertThat(figures.path("giniCorrected").asDouble()).isCloseTo(0.575, within(1e-9));
        assertThat(texts(figures.path("classes"), "class")).containsExactly("A", "B", "C");
        // the last two bring the same, so they are in the same class
        assertThat(texts(figures.path("classes"), "customers")).containsExactly("2", "3", "0");
    }

    @Test
    void the_curve_ends_where_everybody_has_brought_everything() {
        String analysis = analyse("{}").path("id").asText();
        JsonNode cuts = lead.get("/analyses/" + analysis + "/concentration").is(200).at("/cuts");

        assertThat(cuts.get(0).path("heads").asDouble()).isCloseTo(0.4, within(1e-9));
        assertThat(cuts.get(0).path("revenue").asDouble()).isCloseTo(0.8, within(1e-9));
        assertThat(cuts.get(2).path("heads").asDouble()).isEqualTo(1);
        assertThat(cuts.get(2).path("revenue").asDouble()).isEqualTo(1);
    }

    @Test
    void every_cell_of_the_grid_opens_a_list_of_just_its_customers() {
        String analysis = analyse("{}").path("id").asText();
        JsonNode cells = lead.get("/analyses/" + analysis + "/rfm").is(200).at("/cells");
        long customers = 0;
        for (JsonNode cell : cells) {
            JsonNode list = lead.get("/customers?run=" + analysis + "&recency=" + cell.path("recency").asInt()
                    + "&frequency=" + cell.path("frequency").asInt()).is(200).at("/items");
            assertThat(list.size()).as(cell.toString()).isEqualTo(cell.path("customers").asInt());
            customers += list.size();
        }
        assertThat(customers).isEqualTo(5);
    }

    /** K1: gaps of 30 days, the firm's mean 20: (60 + 3 × 20) / (2 + 3) = 24 days, of which 116 have passed. */
    @Test
    void first_comes_whoever_is_overdue_with_most_revenue() {
        String analysis = analyse("{}").path("id").asText();
        JsonNode ranking = lead.get("/analyses/" + analysis + "/ranking").is(200).at("/items");

        assertThat(texts(ranking, "name")).startsWith("K1", "K2", "K3");
        assertThat(texts(ranking, "state")).startsWith("PROBABLY_GONE", "PROBABLY_GONE", "ACTIVE");
        assertThat(ranking.get(0).path("rhythmDays").asDouble()).isCloseTo(24, within(1e-9));
        assertThat(ranking.get(0).path("overdueRatio").asDouble()).isCloseTo(116.0 / 24, within(1e-9));
    }

    @Test
    void whose_data_may_only_be_kept_is_proposed_to_nobody_until_that_is_lifted() {
        Firm other = Firm.found();
        Import.into(other, "Aufträge").file("Auftraege.csv", ORDERS);
        Api sales = other.as("sales-lead");
        String list = "/analyses/" + sales.post("/analyses", "{}").is(201).at("/id").asText() + "/ranking";
        JsonNode all = sales.get(list).is(200).at("/items");
        Api officer = other.as("privacy-officer").under("/customers/" + all.at("/0/id").asText());

        officer.post("/restrictions", "{\"ground\":\"ACCURACY_CONTESTED\",\"reason\":\"Anschrift bestritten\"}")
                .is(200);
        assertThat(texts(sales.get(list).is(200).at("/items"), "name")).doesNotContain("K1").startsWith("K2", "K3");
        String today = LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
        officer.post("/restrictions/lifting", "{\"informedOn\":\"" + today + "\"}").is(200);
        assertThat(sales.get(list).is(200).at("/items")).isEqualTo(all);
    }

    @Test
    void a_snapshot_stays_and_its_day_can_be_taken_again() {
        JsonNode before = analyse("{\"asOf\":\"2026-03-31\"}");
        export.file("Auftraege.csv", ORDERS + "K9;10;15.07.2026;400,00\n");
        JsonNode kept = lead.get("/analyses/" + before.path("id").asText()).is(200).body();
        JsonNode again = analyse("{\"asOf\":\"2026-03-31\"}");
        export.file("Auftraege.csv", ORDERS);

        assertThat(before.at("/figures/revenue/minor").asLong()).isEqualTo(80_00);
        assertThat(kept).isEqualTo(before);
        assertThat(again.path("figures")).isEqualTo(before.path("figures"));
        assertThat(again.path("id")).isNotEqualTo(before.path("id"));
    }

    @Test
    void a_day_without_data_and_a_day_to_come_are_refused_with_the_reason() {
        String early = lead.post("/analyses", "{\"asOf\":\"2020-01-01\"}").is(409).at("/type").asText();
        Api.Answer late = lead.post("/analyses", "{\"asOf\":\"" + LocalDate.now(ZoneOffset.UTC).plusYears(1) + "\"}")
                .is(400);

        assertThat(early).isEqualTo("/problems/no-orders-until");
        assertThat(late.text()).contains("in-the-future");
    }

    @Test
    void the_figures_are_read_without_names_and_the_names_not_without_need() {
        String analysis = analyse("{}").path("id").asText();

        firm.as("auditor").get("/analyses/" + analysis).is(200);
        firm.as("auditor").get("/analyses/" + analysis + "/ranking").is(403);
        firm.as("agent").get("/analyses/" + analysis + "/ranking").is(200);
        firm.as("agent").get("/analyses/" + analysis).is(403);
    }

    /** Of each of the four kinds of sales some, and before as well as after the day. */
    @Test
    void classes_sales_without_a_customer_and_credit_notes_alone_are_all_there_is() {
        Firm other = Firm.found();
        Import.into(other, "Aufträge").file("Auftraege.csv", HEAD + """
                K1;1;05.01.2026;20,00
                K2;2;06.01.2026;-3,00
                (blank);3;07.01.2026;5,00
                K2;4;08.02.2026;7,00
                K3;5;09.02.2026;-1,01
                (blank);6;10.02.2026;0,50
                """);
        Api asLead = other.as("sales-lead");
        JsonNode all = asLead.post("/analyses", "{}").is(201).body();
        JsonNode january = asLead.post("/analyses", "{\"asOf\":\"2026-01-31\"}").is(201).body();

        assertThat(all.path("asOf").asText()).isEqualTo("2026-02-10");
        assertThat(parts(all)).containsExactly(24_00L, 5_50L, -1_01L, 1L);
        assertThat(asLead.get("/overview").is(200).at("/revenue/minor").asLong()).isEqualTo(24_00 + 5_50 - 1_01);
        assertThat(parts(january)).containsExactly(20_00L, 5_00L, -3_00L, 1L);
    }

    private static List<Long> parts(JsonNode analysis) {
        JsonNode figures = analysis.path("figures");
        return List.of(figures.at("/revenue/minor").asLong(), figures.at("/otherRevenue/minor").asLong(),
                figures.at("/creditOnly/revenue/minor").asLong(), figures.at("/creditOnly/customers").asLong());
    }

    @Test
    void stored_json_that_cannot_be_read_is_the_houses_fault_and_found_again_in_the_log() throws Exception {
        String analysis = analyse("{}").path("id").asText();
        new Following(firm).execute("update wk.analysis_run set figures = '{\"revenue\":1}' where tenant_id = "
                + firm.id() + " and id = " + analysis);

        Api.Answer answer = lead.get("/analyses/" + analysis).is(500);

        assertThat(answer.at("/code").asText()).isEqualTo("unexpected");
        String incident = answer.at("/incident").asText();
        assertThat(incident).isNotEmpty();
        assertThat(Files.readString(TestStack.data().resolve("log/wildfly.log"))).contains(incident);
        new Following(firm).execute("delete from wk.analysis_run where tenant_id = " + firm.id() + " and id = "
                + analysis);
        lead.post("/analyses", "{\"asOf\":").is(400);
    }

    private JsonNode analyse(String wanted) {
        return lead.post("/analyses", wanted).is(201).body();
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> item.path(field).asText()).toList();
    }
}
