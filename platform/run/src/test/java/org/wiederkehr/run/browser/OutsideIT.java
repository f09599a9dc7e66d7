package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** A case leaves the house, is called about by somebody outside, and comes back: each person in a browser of their own. */
class OutsideIT {
    private static final List<Look> LOOKS = List.of(new Look("de", "light", 1440), new Look("en", "dark", 390));
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private Firm firm;
    private String customer;
    private String winBackCase;

    @BeforeEach
    void a_firm_whose_best_customer_has_gone_and_may_be_called() {
        firm = Firm.found();
        Import.into(firm, "Warenwirtschaft").files(
                Map.of("Kunden.csv", Export.customers().text(), "Auftraege.csv", Export.orders().text()));
        Api house = firm.as("consultant");
        house.post("/analyses", "{}").is(201);
        customer = house.get("/customers?q=Quast").is(200).at("/items/0/id").asText();
        winBackCase = Furnished.allowed(house, customer);
    }

    @Test
    void a_strategic_customer_is_handed_over_with_an_approval_called_and_taken_back() {
        try (Visitor lead = Visitor.in(firm, "sales-lead", "/cases/" + winBackCase);
                Visitor outside = Visitor.in(firm, "external-agent", "")) {
            assertThat(outside.page().locator("h1")).hasText("Zurzeit ist Ihnen kein Kunde übergeben.");
            assertThat(outside.page().locator(".empty-state")).containsText("Hier stehen die Kunden");
            handedOver(lead.page());
            calledFromOutside(outside);

            lead.open("/cases/" + winBackCase);
            assertThat(lead.page().locator(".talks").first()).containsText("von Test Person");
            button(lead.page(), "Zurücknehmen").click();
            assertThat(lead.page().locator("#notices")).containsText("Der Fall ist zurückgenommen");
            assertThat(lead.page().locator("#handovers")).containsText("Der Fall liegt wieder im Haus");
            lead.page().locator("#handovers summary").click();
            assertThat(lead.page().locator("#handovers")).containsText("Die Mannschaft ist bis Mitte des Monats");
            outside.open("/calls");
            assertThat(outside.page().locator("h1")).hasText("Zurzeit ist Ihnen kein Kunde übergeben.");
            assertThat(outside.page().request().get(outside.at("/cases/" + winBackCase)).status()).isEqualTo(404);
            assertThat(lead.complaints()).as("the form without a reason worth the name").hasSize(1)
                    .allMatch(said -> said.contains("422"));
            outside.hasNothingToComplainAbout();
        }
    }

    private static void handedOver(Page page) {
        assertThat(page.locator("#handovers")).containsText("Der Fall liegt im Haus");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nach außen übergeben")).click();
        assertThat(page.locator("main")).containsText("hat keine persönliche Bindung zu ihm");
        assertThat(page.locator("main")).containsText("Dies ist ein strategischer Kunde");
        page.getByLabel("Warum geben Sie diesen Kunden nach außen?").fill("eilt");
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Übergeben").click();
        assertThat(page.locator("#approval-wrong")).containsText("mit mindestens 20 Zeichen");
        page.getByLabel("Warum geben Sie diesen Kunden nach außen?")
                .fill("Die Mannschaft ist bis Mitte des Monats auf der Messe.");
        page.getByRole(AriaRole.CHECKBOX).check();
        button(page, "Übergeben").click();
        assertThat(page.locator("#notices")).containsText("Der Fall ist übergeben");
        assertThat(page.locator("#handovers")).containsText("Übergeben an Test Person");
    }

    private void calledFromOutside(Visitor outside) {
        Page page = outside.open("");
        assertThat(page.locator("h1")).hasText("Heute ist ein Kunde dran.");
        assertThat(page.locator(".quicksearch")).hasCount(0);
        fit(outside, "/calls");
        fit(outside, "/cases/" + winBackCase);
        outside.open("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nächster Kunde")).click();
        assertThat(page.locator("main")).containsText("Vor dem Kontakt wird noch einmal geprüft.");
        assertThat(page.locator("main")).not().containsText("Bestellungen über");
        assertThat(page.locator("main")).not().containsText("post.example");
        assertThat(page.locator("a[href^='tel:']")).hasCount(0);
        button(page, "Anruf freigeben").click();
        assertThat(page.locator("#outcome")).containsText("Der Kontakt ist freigegeben.");
        assertThat(page.locator("a[href^='tel:']")).hasCount(1);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Freundlich")).check();
        Locator form = page.locator(".branch-FRIENDLY");
        form.getByLabel("Wie ist der Kunde heute versorgt?").fill("Kauft beim Wettbewerber.");
        form.getByLabel("Nächster Schritt").fill("Preisliste schicken");
        form.getByLabel("Am", new Locator.GetByLabelOptions().setExact(true)).fill(today.plusDays(5).toString());
        button(page, "Gespräch festhalten").click();
        assertThat(page.locator("#notices")).containsText("Das Gespräch ist festgehalten");
        assertThat(page.locator("h1")).containsText("Heute ist niemand dran; der nächste Kunde am");
    }

    private static void fit(Visitor visitor, String path) {
        for (Look look : LOOKS) {
            visitor.look(look);
            visitor.open(path);
            assertThat(Inspection.of(visitor.page())).as(look + " " + path).isEmpty();
        }
        visitor.look(Look.USUAL);
        visitor.complaints();
    }

    @Test
    void a_refused_hand_over_reads_as_on_the_call_sheet_and_keeps_what_was_chosen() {
        try (Visitor lead = Visitor.in(firm, "sales-lead", "/cases/" + winBackCase + "/handovers")) {
            Page page = lead.page();
            page.getByLabel("Warum geben Sie diesen Kunden nach außen?").fill("Die Mannschaft ist auf der Messe.");
            page.getByRole(AriaRole.CHECKBOX).check();
            Api agent = firm.as("agent").under("/customers/" + customer + "/consents");
            agent.post("/" + agent.get("").at("/items/0/id").asText() + "/revocation", "").is(200);
            button(page, "Übergeben").click();
            Locator refused = page.locator(".panel",
                    new Page.LocatorOptions().setHasText("Die Übergabe ist nicht erlaubt"));
            assertThat(refused.locator(".lamp-no")).containsText("Telefon: nicht erlaubt");
            assertThat(refused.locator(".lamp-no")).containsText("Die Einwilligung wurde widerrufen.");
            assertThat(refused.locator(".lamp-no")).containsText("§ 7 Abs. 2 Nr. 1");
            assertThat(page.locator("h1")).containsText("kann zurzeit nicht übergeben werden");
            lead.complaints();
        }
    }

    @Test
    void a_restriction_is_recorded_seen_where_people_work_and_lifted_after_the_customer_was_told() {
        try (Visitor officer = Visitor.in(firm, "privacy-officer", "/customers/" + customer);
                Visitor agent = Visitor.in(firm, "agent", "/cases/" + winBackCase)) {
            Page page = officer.page();
            page.locator("#restriction summary").click();
            page.getByLabel("Worauf beruft sich der Kunde?").selectOption("NEEDED_FOR_CLAIMS");
            page.getByLabel("Was ist geschehen?").fill("Braucht die Rechnungen für seine Klage.");
            button(page, "Einschränken").click();
            assertThat(page.locator("#notices")).containsText("Die Verarbeitung ist eingeschränkt");
            assertThat(page.locator("#restriction")).containsText("von Test Person");
            assertThat(page.locator(".notice-trouble"))
                    .containsText("Sie dürfen aufbewahrt, aber nicht genutzt werden");

            agent.open("/cases/" + winBackCase);
            assertThat(agent.page().locator("main")).containsText("Sie werden aufbewahrt und nicht genutzt.");
            assertThat(agent.page().locator("main")).not().containsText("post.example");
            agent.open("/customers/" + customer);
            assertThat(agent.page().locator("#restriction")).not().containsText("Klage");

            page.locator("#restriction summary").click();
            page.getByLabel("Der Kunde wurde davon unterrichtet am").fill(today.toString());
            button(page, "Aufheben").click();
            assertThat(page.locator("#notices")).containsText("Die Einschränkung ist aufgehoben.");
            assertThat(page.locator("#restriction")).containsText("Verarbeitung nicht eingeschränkt");
            officer.hasNothingToComplainAbout();
            agent.hasNothingToComplainAbout();
        }
    }

    @Test
    void an_address_from_a_sale_opens_mail_and_closes_it_when_withdrawn() {
        try (Visitor lead = Visitor.in(firm, "sales-lead", "/customers/" + customer)) {
            Page page = lead.page();
            page.locator("#sales summary").click();
            for (Locator condition : page.locator("#sales input[type=checkbox]").all()) {
                condition.check();
            }
            page.getByLabel("Gekauft am").fill(today.minusDays(20).toString());
            page.locator("#sale-proof").fill("Bestellformular 17");
            button(page, "Festhalten").click();
            assertThat(page.locator(".lamp-yes").filter(new Locator.FilterOptions().setHasText("E-Mail")))
                    .containsText("alle vier Bedingungen sind erfüllt");
            assertThat(page.locator("#sales")).containsText("von Test Person");
            button(page, "Zurückziehen").click();
            assertThat(page.locator(".lamp-no").filter(new Locator.FilterOptions().setHasText("E-Mail")))
                    .hasCount(1);
            assertThat(page.locator("#sales")).containsText("zurückgezogen");
            lead.hasNothingToComplainAbout();
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(name));
    }
}
