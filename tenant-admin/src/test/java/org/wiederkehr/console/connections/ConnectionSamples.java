package org.wiederkehr.console.connections;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.structure.FollowUp;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** A file on its way into an invented wholesaler's data. */
public final class ConnectionSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    static final Connection ERP = new Connection("3", "csv", "Warenwirtschaft", "READY",
            JsonNodeFactory.instance.objectNode(), Optional.of(NOW));

    private ConnectionSamples() {}

    static Run run(String state, long rejected, Optional<Run.Trouble> trouble) {
        return new Run("9", "3", Optional.of("Warenwirtschaft"), state, trouble, 25_943, 24_100, 310, 1_033, rejected,
                12, 0, 1_300_000, 2_050_000,
                Optional.of(14L), NOW, Optional.of(NOW), Optional.of(NOW.plusSeconds(31)), 1,
                rejected == 0 ? Optional.empty() : Optional.of(new Run.Repeated(312, 5, 1)));
    }

    static Preview preview(boolean good) {
        var columns = List.of(
                new Preview.Column(0, "InvoiceNo", List.of("536365", "536366", "C536379"), Optional.of("ORDER_NUMBER")),
                new Preview.Column(1, "CustomerID", List.of("17850", "13047", "(blank)"), Optional.of("CUSTOMER")),
                new Preview.Column(2, "InvoiceDate", List.of("12/1/2010", "12/2/2010"),
                        good ? Optional.of("DATE") : Optional.empty()),
                new Preview.Column(3, "Amount", List.of("139.12", "22.20"), Optional.of("AMOUNT")),
                new Preview.Column(4, "Country", List.of("United Kingdom"), Optional.empty()));
        var rows = IntStream.range(0, 6)
                .mapToObj(number -> new Preview.Row(number + 2, List.of(),
                        List.of(cell("ORDER_NUMBER", "53636" + number, false),
                                cell("CUSTOMER", "17850", false),
                                cell("DATE", number == 3 ? "31/12/2010" : "2010-12-01", number == 3),
                                cell("AMOUNT", "139.12", false))))
                .toList();
        var roles = List.of(new Preview.Role("ORDERS",
                List.of(new Preview.Field("CUSTOMER", true, false), new Preview.Field("DATE", true, false),
                        new Preview.Field("ORDER_NUMBER", false, false), new Preview.Field("AMOUNT", false, false))),
                new Preview.Role("IGNORE", List.of()));
        var settings = new CsvSettings(List.of(new CsvSettings.File("uci_online_retail_invoice_level.csv",
                Optional.of("ORDERS"), Optional.of("UTF_8"),
                Optional.of("COMMA"), Optional.of(true), Optional.of("ENGLISH"), Optional.of("US"), Optional.empty())),
                Optional.of("GBP"),
                Optional.of(List.of("(blank)")), List.of("C"));
        return new Preview(
                List.of(new Preview.File("uci_online_retail_invoice_level.csv", Optional.of("ORDERS"), Map.of(),
                        columns, rows, List.of())),
                roles,
                settings,
                Map.of("role.ORDERS", "Bestellungen", "role.IGNORE", "Nicht einlesen", "field.CUSTOMER",
                        "Kunde (Nummer oder Kennung)",
                        "field.DATE", "Datum", "field.ORDER_NUMBER", "Bestell- oder Rechnungsnummer", "field.AMOUNT",
                        "Betrag", "csv.date-format",
                        "„{sample}“ ist in der gewählten Schreibweise kein Datum. Bitte die Auswahl unter „Datumsangaben“ prüfen."));
    }

    private static Preview.Cell cell(String field, String value, boolean wrong) {
        return new Preview.Cell(field, 0, value,
                wrong
                        ? Optional.of(new Preview.Problem("csv.date-format", Map.of("sample", value)))
                        : Optional.empty());
    }

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        Frame frame = SampleFrames.inTenant(language, scheme, Tab.CONNECTIONS);
        var offers = List
                .of(new ConnectorOffer("csv", "1.0.0", Map.of("de", "Textdateien (CSV)", "en", "Text files (CSV)")));
        pages.put("connections", (out, forms) -> JtelistGenerated.render(out, forms, frame, List.of(ERP), offers, ""));
        pages.put("connections-none",
                (out, forms) -> JtelistGenerated.render(out, forms, frame, List.of(), offers, ""));
        var uploads = List.of(new Upload("5", "uci_online_retail_invoice_level.csv", 1_870_000, NOW, Optional.empty()));
        pages.put("files", (out, forms) -> JtefilesGenerated.render(out, forms, frame, ERP, uploads,
                List.of(run("SUCCEEDED", 0, Optional.empty()))));
        pages.put("mapping", mapping(
                new MappingView(frame, ERP, List.of("5"), Optional.of(preview(true)), Optional.empty(), List.of())));
        pages.put("mapping-missing",
                mapping(new MappingView(frame, ERP, List.of("5"), Optional.of(preview(false)), Optional.empty(),
                        List.of())));
        pages.put("mapping-unreadable",
                mapping(new MappingView(frame, ERP, List.of("5"), Optional.empty(), Optional.empty(),
                        List.of(new Objection("", "Das ist keine Textdatei.")))));
        pages.put("mapping-refused", mapping(new MappingView(frame, ERP, List.of("5"), Optional.of(preview(true)),
                Optional.of("XXY"), List.of(new Objection("currency", "„XXY“ ist kein Währungskürzel wie EUR."),
                        new Objection("file:uci_online_retail_invoice_level.csv",
                                "Dem Feld „Datum“ ist keine Spalte zugeordnet.")))));
        Frame syncs = SampleFrames.inTenant(language, scheme, Tab.SYNCS);
        var reject = new Reject("uci_online_retail_invoice_level.csv", 3_122, Optional.of("DATE"), "csv.date-unknown",
                Optional.of("29.02.2025"),
                Optional.of("„29.02.2025“ gibt es im Kalender nicht."));
        pages.put("run-reading",
                run(new RunView(syncs, run("READING", 0, Optional.empty()), Listed.of(List.of()), Optional.empty())));
        pages.put("run-good", run(
                new RunView(syncs, run("SUCCEEDED", 3, Optional.empty()), Listed.of(List.of(reject, reject, reject)),
                        Optional.of(new FollowUp("MADE", Optional.of("17"))))));
        for (String state : List.of("WANTED", "NO_ORDERS", "FAILED")) {
            pages.put("run-followed-" + state.toLowerCase(Locale.ROOT), run(new RunView(syncs,
                    run("SUCCEEDED", 0, Optional.empty()),
                    Listed.of(List.of()), Optional.of(new FollowUp(state, Optional.empty())))));
        }
        pages.put("run-confirm",
                run(new RunView(syncs, run("NEEDS_CONFIRMATION", 0, Optional.of(new Run.Trouble("sync-many-missing",
                        "Gegenüber dem Bestand fehlen in diesen Dateien 812 von 2014 Kunden."))),
                        Listed.of(List.of()), Optional.empty())));
        pages.put("run-failed", run(new RunView(syncs, run("FAILED", 0, Optional.of(new Run.Trouble("csv.column-gone",
                "In „kunden.csv“ fehlt die zugeordnete Spalte „Kundennr“. Bitte neu zuordnen."))),
                Listed.of(List.of()), Optional.empty())));
        pages.put("imports", (out, forms) -> JterunsGenerated.render(out, forms, syncs,
                Listed.of(List.of(run("SUCCEEDED", 3, Optional.empty()), run("FAILED", 0, Optional.empty())))));
        return pages;
    }

    private static Html.Template mapping(MappingView view) {
        return (out, forms) -> JtemappingGenerated.render(out, forms, view);
    }

    private static Html.Template run(RunView view) {
        return (out, forms) -> JterunGenerated.render(out, forms, view);
    }
}
