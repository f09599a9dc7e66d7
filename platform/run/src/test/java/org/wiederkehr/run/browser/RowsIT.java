package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Rows on their way in, those that stay outside, and those that a filter lets through to a list or a file. */
class RowsIT {
    /** Takes many times as long to be read as a page to be clicked. */
    private static final int MANY = 600_000;
    private static final int NAME = 1;
    private static final int CLASS = 8;
    private static final Pattern ROWS = Pattern.compile("([\\d.]+) Zeilen · noch etwa .+");
    private static final Pattern CELL = Pattern.compile("Aktualität (\\d), Häufigkeit (\\d); .*", Pattern.DOTALL);

    private static Firm firm;

    @BeforeAll
    static void a_firm_with_forty_customers_and_an_analysis() {
        firm = Firm.found();
        Import.into(firm, "Warenwirtschaft").files(Map.of("Bestellungen.csv", Regulars.orders().text()));
        firm.as("consultant").post("/analyses", "{}").is(201);
    }

    @Test
    void a_large_file_shows_how_far_it_is_and_once_cancelled_has_left_nothing() {
        try (Visitor visitor = Visitor.in(firm, "consultant", "/connections")) {
            Wizard wizard = new Wizard(visitor).connect("Altes System").preview(many());
            Page page = visitor.page();
            button(page, "Einlesen").click();
            wizard.heading("Die Dateien werden eingelesen.");
            Locator progress = page.locator(".progress-head");
            assertThat(progress).containsText(ROWS);
            assertThat(progress).containsText("Liest die Dateien");
            long rows = rows(progress);
            assertThat(rows).isPositive();
            page.waitForCondition(() -> rows(progress) > rows);
            double share = Double.parseDouble(page.getByLabel("Fortschritt des Imports").getAttribute("value"));
            assertThat(share).isStrictlyBetween(0.0, 1.0);

            button(page, "Abbrechen").click();
            wizard.heading("Der Import wurde abgebrochen; der Bestand ist unverändert.");
            assertThat(progress).hasCount(0);
            leftNothing(page);
            visitor.hasNothingToComplainAbout();
        }
    }

    private static void leftNothing(Page page) {
        link(page, "Importe").click();
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Altes System")))
                .containsText("abgebrochen");
        link(page, "Kundenstruktur").click();
        link(page, "Kunden").click();
        assertThat(page.locator("h1")).hasText(Regulars.COUNT + " Kunden");
        page.getByRole(AriaRole.SEARCHBOX).fill("Altkunde");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        assertThat(page.locator("main")).containsText("Kein Kunde passt zu diesem Filter");
    }

    private static Upload many() {
        StringBuilder rows = new StringBuilder("Kundennummer;Auftragsnummer;Datum;Betrag\n");
        for (int number = 0; number < MANY; number++) {
            rows.append("Altkunde-").append(number % 5_000).append(';').append(number).append(";0")
                    .append(1 + number % 9).append(".03.2026;10,50\n");
        }
        return new Upload("Alles seit 1990.csv", rows.toString());
    }

    /** Zero while the page does not tell. */
    private static long rows(Locator progress) {
        Matcher told = ROWS.matcher(progress.innerText());
        return told.find() ? Long.parseLong(told.group(1).replace(".", "")) : 0;
    }

    @Test
    void rows_that_were_refused_can_be_fetched_with_line_field_and_reason() throws IOException {
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Upload orders = Export.orders();
            int last = (int) orders.text().lines().count();
            Wizard wizard = new Wizard(visitor).connect("Warenwirtschaft").preview(new Upload(orders.name(),
                    orders.text() + "A-98;K-2;kein Datum;12,50\nA-99;K-2;01.05.2026;viel\n"));
            assertThat(wizard.read()).containsEntry("Abgewiesen", "2");
            wizard.heading(last + 1 + " Zeilen sind gelesen, 2 davon wurden abgewiesen.");

            Locator rejects = visitor.page().locator(".panel").filter(new Locator.FilterOptions()
                    .setHasText("2 Zeilen wurden nicht übernommen"));
            List<List<String>> lines = table(fetched(visitor.page(), rejects, "CSV"));
            assertThat(lines.getFirst()).containsExactly("Datei", "Zeile", "Feld", "Grund", "Beispiel");
            assertThat(lines).hasSize(3);
            assertThat(lines.get(1)).startsWith("Auftraege.csv", "" + (last + 1), "Datum");
            assertThat(lines.get(1).get(3)).contains("kein Datum");
            assertThat(lines.get(2)).startsWith("Auftraege.csv", "" + (last + 2), "Betrag");
            assertThat(lines.get(2).get(3)).contains("viel");
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void each_cell_of_the_heat_map_opens_a_list_of_exactly_as_many_customers_as_it_says() {
        try (Visitor visitor = Visitor.in(firm, "consultant", "/structure")) {
            Page page = visitor.page();
            Locator cells = page.locator("table.heat").getByRole(AriaRole.LINK);
            assertThat(cells).not().hasCount(0);
            List<Integer> counts = new ArrayList<>();
            for (int each = 0; each < cells.count(); each++) {
                counts.add(opened(page, cells.nth(each)));
                page.goBack();
                assertThat(page.locator("table.heat")).isVisible();
            }
            assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Regulars.COUNT);
            assertThat(counts.stream().distinct()).as("cells that differ").hasSizeGreaterThan(2);
            visitor.hasNothingToComplainAbout();
        }
    }

    private static int opened(Page page, Locator cell) {
        Matcher says = CELL.matcher(cell.textContent().strip());
        assertThat(says.matches()).as(cell.textContent()).isTrue();
        int customers = Integer.parseInt(cell.locator("strong").innerText());
        cell.click();
        assertThat(page.locator("h1")).hasText("%s mit Aktualität %s mit Häufigkeit %s".formatted(
                customers == 1 ? "Ein Kunde" : customers + " Kunden", says.group(1), says.group(2)));
        Locator rows = page.locator("table.customers tbody tr");
        assertThat(rows).hasCount(customers);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(
                Pattern.compile("\\b" + says.group(1) + "·" + says.group(2) + "·\\d")))).hasCount(customers);
        return customers;
    }

    @Test
    void the_files_of_the_customer_table_hold_the_rows_that_the_filter_lets_through() throws IOException {
        try (Visitor visitor = Visitor.in(firm, "consultant", "/customers")) {
            Page page = visitor.page();
            assertThat(page.locator("h1")).hasText(Regulars.COUNT + " Kunden");
            page.locator("summary").filter(new Locator.FilterOptions().setHasText("Klasse")).click();
            page.getByLabel("B – die nächsten").check();
            assertThat(page.locator("h1")).containsText("Kunden aus Klasse B");
            page.getByRole(AriaRole.SEARCHBOX).fill("Söhne");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");
            assertThat(page.locator("h1")).containsText("zu „Söhne“");
            List<String> shown = page.locator("table.customers .row-link").allInnerTexts();
            assertThat(shown).hasSizeBetween(2, Regulars.COUNT / 2 - 1).allMatch(name -> name.contains("Söhne"));

            List<List<String>> csv = table(fetched(page, page.locator("main"), "CSV"));
            assertThat(csv.getFirst()).startsWith("Nummer", "Name", "Art");
            assertThat(column(csv, NAME).skip(1)).containsExactlyElementsOf(shown);
            assertThat(column(csv, CLASS).skip(1)).containsOnly("B");
            Workbook xlsx = Workbook.in(fetched(page, page.locator("main"), "XLSX"));
            assertThat(xlsx.column("B")).containsExactlyElementsOf(column(csv, NAME).toList());
            assertThat(xlsx.column("I")).containsExactlyElementsOf(column(csv, CLASS).toList());
            visitor.hasNothingToComplainAbout();
        }
    }

    private static Stream<String> column(List<List<String>> rows, int number) {
        return rows.stream().map(row -> row.get(number));
    }

    private static Path fetched(Page page, Locator place, String kind) {
        Download file = page.waitForDownload(() -> place
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(kind).setExact(true)).click());
        assertThat(file.suggestedFilename()).endsWith("." + kind.toLowerCase(Locale.ROOT));
        assertThat(Optional.ofNullable(file.failure())).isEmpty();
        return file.path();
    }

    /** A file in which no cell needs quotes. */
    private static List<List<String>> table(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1).lines().map(line -> List.of(line.split(";", -1))).toList();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
