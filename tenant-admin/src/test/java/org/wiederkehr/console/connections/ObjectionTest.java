package org.wiederkehr.console.connections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiederkehr.console.api.Json;
import org.wiederkehr.console.api.Problem;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** What the API has against a mapping stands where it was entered, in the API's own words. */
class ObjectionTest {
    private static List<Objection> objections(String problem) throws JsonProcessingException {
        return Objection.of(Json.MAPPER.readValue(problem, Problem.class));
    }

    private static MappingView view(List<Objection> objections) {
        return new MappingView(SampleFrames.inTenant(Language.DE, Scheme.LIGHT, Tab.CONNECTIONS),
                ConnectionSamples.ERP, List.of("5"), Optional.of(ConnectionSamples.preview(true)), Optional.of("XXY"),
                objections);
    }

    @Test
    void each_wrong_field_is_said_with_its_own_sentence() throws JsonProcessingException {
        List<Objection> objections = objections("""
                {"type":"/problems/invalid-input","title":"Die Eingabe enthält Fehler","status":400,"fields":[
                 {"pointer":"/uploads","code":"unknown-upload","message":"Die Datei 7 ist nicht (mehr) da"},
                 {"pointer":"/settings","code":"too-long","message":"Höchstens 65536 Zeichen"}]}""");

        assertThat(objections).containsExactly(new Objection("uploads", "Die Datei 7 ist nicht (mehr) da"),
                new Objection("settings", "Höchstens 65536 Zeichen"));
        assertThat(view(objections).trouble()).isEqualTo("Die Datei 7 ist nicht (mehr) da Höchstens 65536 Zeichen");
    }

    @Test
    void a_wrong_currency_is_said_at_the_currency_which_stays_as_it_was_typed() throws JsonProcessingException {
        MappingView view = view(objections("""
                {"type":"/problems/preview-failed","title":"„XXY“ ist kein Währungskürzel wie EUR.","status":422,
                 "params":{"field":"currency","sample":"XXY","code":"csv.currency"}}"""));

        assertThat(view.wrongCurrency()).contains("„XXY“ ist kein Währungskürzel wie EUR.");
        assertThat(view.currency()).isEqualTo("XXY");
        assertThat(view.trouble()).isEmpty();
        assertThat(view.ready()).isFalse();
    }

    @Test
    void what_concerns_one_file_is_said_at_that_file_with_the_line() throws JsonProcessingException {
        MappingView view = view(objections("""
                {"type":"/problems/preview-failed","title":"Ab Zeile 12 ist die Datei nicht lesbar.","status":422,
                 "params":{"file":"uci_online_retail_invoice_level.csv","line":"12"}}"""));

        assertThat(view.wrong(view.preview().orElseThrow().files().getFirst()))
                .isEqualTo("Ab Zeile 12 ist die Datei nicht lesbar.");
        assertThat(view.trouble()).isEmpty();
    }

    @Test
    void what_has_no_place_is_said_on_top_and_the_import_can_be_tried_again() throws JsonProcessingException {
        MappingView view = view(objections("""
                {"type":"/problems/sync-running","title":"Ein Import dieser Verbindung läuft noch","status":409}"""));

        assertThat(view.trouble()).isEqualTo("Ein Import dieser Verbindung läuft noch");
        assertThat(view.ready()).isTrue();
    }
}
