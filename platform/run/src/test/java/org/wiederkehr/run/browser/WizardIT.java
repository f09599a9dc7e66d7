package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Datasets;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Real exports through the wizard; the figures are those published with the data or counted in the files. */
class WizardIT {
    @Test
    void a_log_without_a_heading_becomes_customers_and_an_analysis() {
        Upload log = Upload.dataset(Datasets.CDNOW);
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Wizard wizard = new Wizard(visitor).connect("Warenwirtschaft").preview(log);
            assertThat(wizard.read()).containsEntry("Gelesen", "6.919").containsEntry("Neu", "6.919")
                    .containsEntry("Abgewiesen", "0");
            wizard.heading("Alle 6.919 Zeilen sind eingelesen.");

            wizard.analysed();
            assertThat(figure(visitor, "Umsatz")).containsText("2.357 Kunden, 6.919 Bestellungen");
            assertThat(explained(visitor, "Gini-Koeffizient")).containsText("244.091,94");
            assertThat(visitor.page().locator("[data-drawn]").first()).isVisible();

            visitor.page().getByLabel("Stichtag").fill("1997-09-30");
            visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Auswerten")).click();
            assertThat(visitor.page().locator(".kicker")).containsText("30.09.1997");
            assertThat(figure(visitor, "Umsatz")).containsText("4.960 Bestellungen");
            assertThat(explained(visitor, "Gini-Koeffizient")).containsText("173.115,55");
            assertThat(explained(visitor, "Wiederkäufer")).containsText("946 von 2.357 Kunden");
            assertThat(explained(visitor, "Wiederkäufer")).containsText("2.457 weitere Bestelltage");
            visitor.hasNothingToComplainAbout();
            morePagesAreReadOnFromTheirFirstRow(visitor);
        }
    }

    private static void morePagesAreReadOnFromTheirFirstRow(Visitor visitor) {
        Locator rows = visitor.open("/customers").locator("table.customers tbody tr:not(.more)");
        assertThat(rows).hasCount(50);
        visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weitere anzeigen")).click();
        assertThat(rows).hasCount(100);
        assertThat(rows.nth(50).locator(".row-link")).isFocused();
    }

    @Test
    void invoices_without_a_customer_are_kept_apart_and_every_row_is_accounted_for() {
        Upload invoices = Upload.dataset(Datasets.INVOICES);
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Wizard wizard = new Wizard(visitor).connect("Rechnungen").preview(invoices);
            Locator nobody = visitor.page().getByLabel("Bedeutet „kein Kunde“");
            assertThat(nobody).hasValue("(blank)");
            nobody.fill("(blank); Barverkauf");
            visitor.page().waitForResponse(answer -> answer.url().endsWith("/mapping"), () -> nobody.press("Tab"));
            assertThat(nobody).hasValue("(blank); Barverkauf");

            Map<String, String> counts = wizard.read();
            assertThat(counts).containsEntry("Gelesen", "25.943");
            assertThat(number(counts, "Neu") + number(counts, "Geändert") + number(counts, "Unverändert")
                    + number(counts, "Abgewiesen")).isEqualTo(25_943);

            wizard.analysed();
            // 33 of the 4,372 have only ever returned goods
            assertThat(figure(visitor, "Umsatz")).containsText("4.339 Kunden");
            assertThat(figure(visitor, "Umsatz")).containsText("ohne Kunden");
            Locator total = visitor.page().locator("tfoot tr");
            assertThat(total.nth(1)).containsText("Nur Gutschriften");
            assertThat(total.nth(1)).containsText("33");
            assertThat(total.nth(1)).containsText("10.861");
            assertThat(total.nth(2)).containsText("Summe");
            visitor.open("");
            assertThat(figure(visitor, "Kunden")).containsText("4.372");
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void what_the_platform_objects_to_is_said_where_it_was_entered_and_nothing_typed_is_lost() {
        Firm firm = Firm.found();
        try (Visitor visitor = Visitor.in(firm, "consultant", "/connections")) {
            Wizard wizard = new Wizard(visitor).connect("Warenwirtschaft").preview(Export.orders());
            Page page = visitor.page();
            Locator currency = page.getByLabel("Währung", new Page.GetByLabelOptions().setExact(true));
            change(page, currency, "XXY");
            assertThat(page.locator("#currency-wrong")).hasText("„XXY“ ist kein Währungskürzel wie EUR.");
            assertThat(currency).hasValue("XXY");
            assertThat(page.locator(".preview")).isVisible();
            change(page, currency, "EUR");
            assertThat(page.locator("#currency-wrong")).hasCount(0);

            JsonNode connection = firm.as("consultant").get("/connections").is(200).at("/items/0/id");
            Import files = Import.at(firm, connection.asText());
            String upload = files.uploads().at("/items/0/id").asText();
            files.remove(upload);
            page.getByLabel("Die Datei enthält").selectOption("PAYMENTS");
            assertThat(page.locator("#mapping .notice-trouble"))
                    .hasText("Die Datei " + upload + " ist nicht (mehr) da; bitte noch einmal hochladen");
            wizard.heading("Die Dateien lassen sich so nicht lesen.");
        }
    }

    private static void change(Page page, Locator input, String value) {
        input.fill(value);
        page.waitForResponse(answer -> answer.url().endsWith("/mapping"), () -> input.press("Tab"));
    }

    @Test
    void overlapping_exports_are_announced_before_and_counted_after() {
        String[] rows = Export.orders().text().split("\n");
        String first = String.join("\n", List.of(rows).subList(0, 90));
        String second = rows[0] + "\n" + String.join("\n", List.of(rows).subList(80, rows.length));
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Wizard wizard = new Wizard(visitor).connect("Warenwirtschaft")
                    .preview(new Upload("bis Juni.csv", first), new Upload("ab Mai.csv", second));
            assertThat(visitor.page().locator("#overlap")).containsText("zählt sie nur einmal");
            wizard.read();
            assertThat(visitor.page().locator("#repeated"))
                    .hasText("10 Bestellungen stehen in mehreren Dateien und zählen nur einmal.");
            wizard.analysed();
            assertThat(figure(visitor, "Umsatz")).containsText((rows.length - 1) + " Bestellungen");
            visitor.hasNothingToComplainAbout();
        }
    }

    private static int number(Map<String, String> counts, String name) {
        return Integer.parseInt(counts.getOrDefault(name, "").replace(".", ""));
    }

    private static Locator figure(Visitor visitor, String name) {
        Locator called = visitor.page().locator("dt")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name)));
        return visitor.page().locator(".figures .figure").filter(new Locator.FilterOptions().setHas(called));
    }

    /** What "how computed?" beside a figure says once it is opened. */
    private static Locator explained(Visitor visitor, String name) {
        Locator figure = figure(visitor, name);
        if (!figure.locator(".explained").isVisible()) {
            figure.getByRole(AriaRole.BUTTON).click();
        }
        return figure.locator(".explained");
    }
}
