package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** A tenant comes to be, people come into it, go from one to another, and leave: each click of it. */
class TenantsIT {
    private static final String COLOUR = "#7a1f5c";
    private static final Pattern TOLD = Pattern.compile("Vorläufiges Passwort für (.+): (\\S+)");
    /** The first while the console has just asked for a fresh token, because of the change before. */
    private static final Pattern REFUSED = Pattern
            .compile("Ihre Sitzung ist abgelaufen\\.|Diese Seite gibt es nicht\\.");
    private static final String ELSEWHERE = "Nils Ohm";

    private static Firm firm;

    @BeforeAll
    static void a_firm_and_its_operator() {
        firm = Firm.found();
        Import.into(firm, "Warenwirtschaft").files(Map.of("Kunden.csv", Export.customers().text(), "Auftraege.csv",
                Export.orders().text()));
    }

    @Test
    void an_operator_sets_up_a_tenant_whose_first_admin_logs_in_and_finds_it_empty() {
        String alias = "neu-" + firm.alias();
        String email = "erste@" + alias + ".example";
        try (Visitor operator = Visitor.operator(firm)) {
            Page page = operator.page();
            assertThat(row(page, alias)).hasCount(0);
            filledIn(page, alias, email).getByRole(AriaRole.BUTTON, named("Einrichten")).click();

            assertThat(page.locator("main .notice")).containsText("Der Mandant ist eingerichtet.");
            assertThat(row(page, alias)).containsText("Neuland & Söhne");
            assertThat(row(page, alias).locator("rect")).hasAttribute("fill", COLOUR);
            Told told = told(page);
            assertThat(told.who()).isEqualTo(email);
            operator.hasNothingToComplainAbout();
            findsItEmpty(email, told);
        }
    }

    private static void findsItEmpty(String email, Told told) {
        try (Visitor admin = Visitor.newcomer(firm, email, told.password())) {
            Page page = admin.page();
            assertThat(page.locator(".side .tenant")).containsText("Neuland & Söhne");
            assertThat(page.locator(".side .tenant rect")).hasAttribute("fill", COLOUR);
            assertThat(page.locator("h1")).hasText(
                    "Noch sind keine Daten da. Lesen Sie als Erstes Ihre Bestellungen ein.");
            assertThat(page.locator(".figure")).hasCount(0);
            section(page, "Einstellungen").click();
            assertThat(page.locator("h1")).hasText("Eine Person hat Zugang zu diesem Mandanten.");
            assertThat(row(page, email)).containsText("Carla Neuland");
            assertThat(row(page, email)).containsText("Administration");
            admin.hasNothingToComplainAbout();
        }
    }

    @Test
    void a_short_name_that_is_bad_or_taken_is_said_at_its_field_and_nothing_typed_is_lost() {
        String alias = "zweit-" + firm.alias();
        String email = "zweite@" + alias + ".example";
        try (Visitor operator = Visitor.operator(firm)) {
            Page page = operator.page();
            filledIn(page, "Neuland GmbH", email);
            refused(page, "Neuland GmbH", "Dieser Wert passt nicht", email);
            form(page).getByLabel("Kurzname").fill(firm.alias());
            refused(page, firm.alias(), "Der Kurzname " + firm.alias() + " ist schon vergeben", email);
            assertThat(operator.complaints()).as("two forms that were refused").hasSize(2)
                    .allMatch(said -> said.contains("422"));
            assertThat(row(page, firm.alias()).filter(new Locator.FilterOptions().setHasText("Neuland"))).hasCount(0);

            form(page).getByLabel("Kurzname").fill(alias);
            form(page).getByRole(AriaRole.BUTTON, named("Einrichten")).click();
            assertThat(page.locator("main .notice")).containsText("Der Mandant ist eingerichtet.");
            assertThat(row(page, alias)).hasCount(1);
            operator.hasNothingToComplainAbout();
        }
    }

    private static void refused(Page page, String alias, String why, String email) {
        form(page).getByRole(AriaRole.BUTTON, named("Einrichten")).click();
        assertThat(page.locator("#alias-wrong")).hasText(why);
        assertThat(page.locator(".form-error")).hasCount(1);
        assertThat(form(page).getByLabel("Kurzname")).hasValue(alias);
        assertThat(form(page).getByLabel("Name", exactly())).hasValue("Neuland & Söhne");
        assertThat(form(page).getByLabel("Farbe")).hasValue(COLOUR);
        assertThat(form(page).getByLabel("Währung")).hasValue("CHF");
        assertThat(form(page).getByLabel("Zeitzone")).hasValue("Europe/Zurich");
        assertThat(form(page).getByLabel("Vorname")).hasValue("Carla");
        assertThat(form(page).getByLabel("Nachname")).hasValue("Neuland");
        assertThat(form(page).getByLabel("E-Mail")).hasValue(email);
    }

    private static Locator filledIn(Page page, String alias, String email) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mandant einrichten")).click();
        Locator form = form(page);
        form.getByLabel("Name", exactly()).fill("Neuland & Söhne");
        form.getByLabel("Kurzname").fill(alias);
        form.getByLabel("Farbe").fill(COLOUR);
        form.getByLabel("Währung").fill("CHF");
        form.getByLabel("Zeitzone").fill("Europe/Zurich");
        form.getByLabel("Vorname").fill("Carla");
        form.getByLabel("Nachname").fill("Neuland");
        form.getByLabel("E-Mail").fill(email);
        return form;
    }

    @Test
    void who_works_for_two_tenants_goes_over_by_the_menu_and_takes_nothing_along() {
        Firm other = Firm.found(COLOUR);
        other.alsoInvite(firm, "consultant");
        Import.into(other, "Kasse").file("Bestellungen.csv", """
                Kundennummer;Name;Auftragsnummer;Datum;Betrag
                O-1;Nils Ohm;B-1;03.03.2026;150,00
                O-2;Pia Quint;B-2;04.03.2026;250,00
                O-3;Rolf Saß;B-3;05.03.2026;200,00
                """);
        try (Visitor visitor = Visitor.in(firm, "consultant", "")) {
            shows(visitor, firm, "#0f6674", Map.of("Kunden", "8", "Umsatz", "28\\.943"), Export.GONE, ELSEWHERE);
            choose(visitor.page(), firm, other);
            shows(visitor, other, COLOUR, Map.of("Kunden", "3", "Umsatz", "600"), ELSEWHERE, Export.GONE);
            choose(visitor.page(), other, firm);
            shows(visitor, firm, "#0f6674", Map.of("Kunden", "8", "Umsatz", "28\\.943"), Export.GONE, ELSEWHERE);
            visitor.hasNothingToComplainAbout();
        }
    }

    private static void choose(Page page, Firm from, Firm to) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mandant " + from.alias())).click();
        page.locator("#tenants").getByRole(AriaRole.LINK, named(to.alias())).click();
    }

    /** From the overview, and ends in the list of customers. */
    private static void shows(Visitor visitor, Firm firm, String colour, Map<String, String> figures, String own,
            String foreign) {
        Page page = visitor.page();
        assertThat(page.locator(".side .tenant .tenant-name")).containsText(firm.alias());
        assertThat(page.locator(".side button.tenant rect")).hasAttribute("fill", colour);
        figures.forEach((name, value) -> assertThat(figure(page, name)).hasText(Pattern.compile(value + "\\b.*")));
        assertThat(page.locator("main")).not().containsText(foreign);
        section(page, "Kundenstruktur").click();
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Seiten dieses Bereichs"))
                .getByRole(AriaRole.LINK, named("Kunden")).click();
        assertThat(page.locator("h1")).hasText(figures.get("Kunden") + " Kunden");
        assertThat(page.locator("table.customers")).containsText(own);
        assertThat(page.locator("main")).not().containsText(foreign);
    }

    private static Locator figure(Page page, String name) {
        return page.locator(".figure").filter(new Locator.FilterOptions().setHas(
                page.locator("dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))))
                .locator(".figure-value");
    }

    @Test
    void an_admin_invites_somebody_changes_their_rights_and_shows_them_the_door() {
        String email = "nora@" + firm.alias() + ".example";
        try (Visitor admin = Visitor.in(firm, "tenant-admin", "/people")) {
            Page page = admin.page();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Person einladen")).click();
            form(page).getByLabel("Vorname").fill("Nora");
            form(page).getByLabel("Nachname").fill("Neu");
            form(page).getByLabel("E-Mail").fill(email);
            form(page).getByRole(AriaRole.CHECKBOX, beginning("Kundenbetreuung")).check();
            form(page).getByRole(AriaRole.BUTTON, named("Einladen")).click();
            assertThat(row(page, email).locator("td.roles")).hasText("Kundenbetreuung");
            Told told = told(page);
            assertThat(told.who()).isEqualTo("Nora Neu");
            comesAndGoes(admin, email, told);
        }
    }

    private static void comesAndGoes(Visitor admin, String email, Told told) {
        Page page = admin.page();
        try (Visitor nora = Visitor.newcomer(firm, email, told.password())) {
            assertThat(section(nora.page(), "Überblick")).isVisible();
            assertThat(section(nora.page(), "Verbindungen")).hasCount(0);

            Locator dialog = opened(page, email);
            dialog.getByRole(AriaRole.CHECKBOX, beginning("Kundenbetreuung")).uncheck();
            dialog.getByRole(AriaRole.CHECKBOX, beginning("Beratung")).check();
            dialog.getByRole(AriaRole.BUTTON, named("Speichern")).click();
            assertThat(page.locator("#notices")).hasText("Die Rechte sind geändert.");
            assertThat(row(page, email).locator("td.roles")).hasText("Beratung");
            section(nora.page(), "Kundenstruktur").click();
            section(nora.page(), "Verbindungen").click();
            assertThat(nora.page().locator("main")).containsText("Warenwirtschaft");
            nora.hasNothingToComplainAbout();

            opened(page, email).getByRole(AriaRole.BUTTON, named("Zugang entziehen")).click();
            assertThat(page.locator("#notices")).hasText("Der Zugang ist entzogen.");
            assertThat(row(page, email)).hasCount(0);
            section(nora.page(), "Kundenstruktur").click();
            assertThat(nora.page().locator("h1")).hasText(REFUSED);
            assertThat(nora.page().locator("body")).not().containsText(firm.alias());
            assertThat(nora.complaints()).hasSize(1).allMatch(said -> said.contains("401") || said.contains("404"));
            admin.hasNothingToComplainAbout();
        }
    }

    private static Locator opened(Page page, String email) {
        row(page, email).getByRole(AriaRole.BUTTON, named("Ändern")).click();
        return form(page);
    }

    /** What the console tells once: whose first password it is, and the password. */
    private record Told(String who, String password) {}

    private static Told told(Page page) {
        Matcher told = TOLD.matcher(page.locator("main .notice").filter(new Locator.FilterOptions()
                .setHasText("Vorläufiges Passwort")).innerText());
        assertThat(told.find()).isTrue();
        return new Told(told.group(1), told.group(2));
    }

    private static Locator form(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator row(Page page, String text) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName(text).setExact(true))));
    }

    private static Locator section(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Hauptbereiche"))
                .getByRole(AriaRole.LINK, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions beginning(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
