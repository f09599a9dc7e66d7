package org.wiederkehr.run.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Two files of one import that hold the same orders, as exports from January to March and from March to May do. */
class OverlapIT {
    private static final String INVOICES = "Kundennummer;Auftragsnummer;Datum;Betrag\n";
    private static final String LINES = "Kundennummer;Auftragsnummer;Datum;Artikel;Menge;Betrag\n";

    private final Firm firm = Firm.found();
    private final Api consultant = firm.as("consultant");

    @Test
    void what_both_files_hold_counts_once_and_the_result_says_how_many() {
        String march = "K2;2;10.03.2026;20,00\nK1;3;12.03.2026;30,00\n";
        JsonNode run = together(INVOICES + "K1;1;05.01.2026;10,00\n" + march,
                INVOICES + march + "K2;4;02.05.2026;40,00\n");

        assertThat(Counts.of(run)).isEqualTo(new Counts("SUCCEEDED", 6, 6, 0, 0, 0, 0));
        assertThat(repeated(run)).containsExactly(2L, 0L, 0L);
        assertThat(overview("/orders")).isEqualTo(4);
        assertThat(overview("/revenue/minor")).isEqualTo(100_00);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_file_that_reaches_further_says_what_an_order_is_whichever_comes_first(boolean inOrder) {
        String early = INVOICES + "K1;1;05.01.2026;10,00\nK2;2;10.03.2026;20,00\n";
        String late = INVOICES + "K2;2;10.03.2026;25,00\nK2;4;02.05.2026;40,00\n";

        assertThat(repeated(inOrder ? together(early, late) : together(late, early))).containsExactly(1L, 1L, 0L);
        assertThat(overview("/revenue/minor")).isEqualTo(75_00);
    }

    /** Somebody cut a large export after so many lines. */
    @Test
    void an_order_cut_at_the_end_of_a_file_goes_on_in_the_next() {
        JsonNode run = together(LINES + "K1;1;05.01.2026;Rose;1;10,00\nK1;2;06.01.2026;Rose;1;10,00\n"
                + "K1;2;06.01.2026;Tulpe;1;11,00\n",
                LINES + "K1;2;06.01.2026;Nelke;1;12,00\nK1;3;07.01.2026;Rose;1;1,00\n");

        assertThat(repeated(run)).containsExactly(1L, 0L, 1L);
        assertThat(overview("/orders")).isEqualTo(3);
        assertThat(overview("/revenue/minor")).isEqualTo(44_00);
    }

    @Test
    void an_order_whole_at_the_edge_of_both_files_is_not_taken_for_a_cut_one() {
        String edge = "K1;2;06.01.2026;Rose;1;10,00\nK1;2;06.01.2026;Tulpe;1;11,00\n";
        JsonNode run = together(LINES + "K1;1;05.01.2026;Rose;1;10,00\n" + edge,
                LINES + edge + "K1;3;07.01.2026;Rose;1;1,00\n");

        assertThat(repeated(run)).containsExactly(1L, 0L, 0L);
        assertThat(overview("/revenue/minor")).isEqualTo(32_00);
    }

    @Test
    void equal_lines_within_one_file_stay_two() {
        String twice = "K1;2;06.02.2026;Rose;1;10,00\n".repeat(2);
        JsonNode run = together(LINES + "K1;1;05.01.2026;Rose;1;10,00\n" + twice + "K1;5;07.02.2026;Rose;1;1,00\n",
                LINES + "K1;4;06.02.2026;Rose;1;2,00\n" + twice + "K1;3;07.03.2026;Rose;1;1,00\n");

        assertThat(repeated(run)).containsExactly(1L, 0L, 0L);
        assertThat(overview("/revenue/minor")).isEqualTo(10_00 + 20_00 + 1_00 + 2_00 + 1_00);
    }

    @Test
    void purchases_without_a_number_are_recognised_by_what_they_say() {
        String heading = "Kundennummer;Datum;Betrag\n";
        String march = "K1;10.03.2026;20,00\nK1;10.03.2026;20,00\n";
        JsonNode run = together(heading + "K1;05.01.2026;10,00\n" + march, heading + march + "K1;02.05.2026;40,00\n");

        assertThat(repeated(run)).containsExactly(2L, 0L, 0L);
        assertThat(overview("/orders")).isEqualTo(4);
        assertThat(overview("/revenue/minor")).isEqualTo(90_00);
    }

    /** Two shops that both begin to count at 1. */
    @Test
    void a_number_that_belongs_to_different_customers_is_rejected_with_the_remedy() {
        JsonNode run = together(INVOICES + "K1;1;05.01.2026;10,00\nK1;2;06.01.2026;11,00\n",
                INVOICES + "K9;1;05.02.2026;90,00\nK1;3;06.02.2026;12,00\n");

        assertThat(Counts.of(run)).isEqualTo(new Counts("SUCCEEDED", 4, 3, 0, 0, 1, 0));
        assertThat(repeated(run)).containsExactly(1L, 1L, 0L);
        JsonNode rejects = consultant.with("Accept-Language", "de")
                .get("/syncs/" + run.path("id").asText() + "/rejects").is(200).at("/items");
        assertThat(rejects).hasSize(1);
        assertThat(rejects.at("/0/file").asText()).isEqualTo("0.csv");
        assertThat(rejects.at("/0/text").asText()).contains("Nummer 1").contains("1.csv").contains("eigene Verbindung");
        assertThat(overview("/revenue/minor")).isEqualTo(113_00);
    }

    @Test
    void files_without_a_common_order_say_nothing() {
        JsonNode run = together(INVOICES + "K1;1;05.01.2026;10,00\n", INVOICES + "K1;2;05.02.2026;11,00\n");
        assertThat(run.has("repeated")).isFalse();
    }

    /** One run with these files, in this order. */
    private JsonNode together(String... texts) {
        Import files = Import.into(firm, "Aufträge");
        List<String> uploads = new ArrayList<>();
        for (String text : texts) {
            uploads.add(files.upload(uploads.size() + ".csv", text.getBytes(UTF_8)).is(201).at("/id").asText());
        }
        String[] all = uploads.toArray(String[]::new);
        files.settle(files.preview(all).is(200).at("/suggested"));
        return files.resting(files.start(all).is(201).at("/id").asText());
    }

    private long overview(String pointer) {
        return consultant.get("/overview").is(200).at(pointer).asLong();
    }

    private static List<Long> repeated(JsonNode run) {
        JsonNode counts = run.path("repeated");
        return List.of(counts.path("orders").asLong(), counts.path("differing").asLong(),
                counts.path("continued").asLong());
    }
}
