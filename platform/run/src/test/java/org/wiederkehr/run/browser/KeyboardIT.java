package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

class KeyboardIT {
    /** As typed into a date field; day and month are equal because their order is the browser's own affair. */
    private static final String GRANTED = "05052026";

    private static Firm firm;
    private static String connection = "";

    @BeforeAll
    static void a_firm_with_an_analysis_and_a_waiting_file() {
        firm = Firm.found();
        Import source = Import.into(firm, "Warenwirtschaft");
        source.files(Map.of("Kunden.csv", Export.customers().text(), "Auftraege.csv", Export.orders().text()));
        source.upload("Nachtrag.csv", Export.orders().text());
        connection = source.connection();
        firm.as("consultant").post("/analyses", "{}").is(201);
    }

    @Test
    void from_the_log_in_to_the_outcome_of_a_talk() {
        try (Visitor visitor = Visitor.stranger(firm, Look.USUAL)) {
            Page page = visitor.open("/structure");
            Keyboard keys = new Keyboard(page);
            keys.to(page.locator("#username")).type(firm.email("consultant")).press("Enter");
            keys.to(page.locator("#password")).type(Firm.PASSWORD).press("Enter");
            keys.to(page.locator("#ranking .row-link").getByText(Export.GONE)).press("Enter");
            page.waitForURL(Pattern.compile(".*/customers/\\d+.*"));
            keys.to(button(page, "Fall eröffnen")).press("Enter");
            page.waitForURL(Pattern.compile(".*/cases/\\d+.*"));
            consent(page, keys);
            keys.to(page.getByText("Zum Fall")).press("Enter");
            page.waitForURL(Pattern.compile(".*/cases/\\d+.*"));
            keys.press("a");
            assertThat(page.locator("#outcome")).containsText("Der Kontakt ist freigegeben.");
            keys.press("1");
            friendly(page, keys);
            assertThat(page.locator("#notices")).containsText("Das Gespräch ist festgehalten");
            visitor.hasNothingToComplainAbout();
        }
    }

    private static void consent(Page page, Keyboard keys) {
        keys.to(page.locator("main").getByText("Einwilligung festhalten")).press("Enter");
        page.waitForURL(Pattern.compile(".*/customers/\\d+.*"));
        keys.to(page.locator("summary").getByText("Einwilligung festhalten")).press("Enter");
        keys.to(page.locator("input[name=channels][value=PHONE]")).press("Space");
        keys.to(page.locator("#grantedOn")).type(GRANTED);
        keys.to(page.locator("#wording")).type("Ja, rufen Sie mich an.");
        keys.to(page.locator("#proof")).type("Akte 12");
        keys.to(button(page, "Einwilligung speichern")).press("Enter");
        assertThat(page.locator(".lamp-yes")).containsText("Telefon: erlaubt");
    }

    private static void friendly(Page page, Keyboard keys) {
        Locator form = page.locator(".branch-FRIENDLY");
        keys.to(form.locator("#situation")).type("Kauft beim Wettbewerber.");
        keys.to(form.locator("#nextStep")).type("Preisliste schicken");
        keys.to(form.locator("#nextOn")).type("0101" + (LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() + 1));
        keys.to(form.getByRole(AriaRole.BUTTON)).press("Enter");
    }

    @Test
    void a_part_that_is_fetched_anew_leaves_the_focus_where_it_was() {
        try (Visitor visitor = Visitor.in(firm, "consultant", "/customers")) {
            Page page = visitor.page();
            Keyboard keys = new Keyboard(page);
            String byName = "table.customers th:first-child a";
            keys.to(page.locator(byName)).press("Enter");
            assertThat(page.locator("table.customers th:first-child")).hasAttribute("aria-sort", "ascending");
            assertThat(page.locator(byName)).isFocused();

            keys.to(page.locator(".filters summary").first()).press("Enter");
            keys.to(page.locator("input[name=class][value=A]")).press("Space");
            page.waitForURL(Pattern.compile(".*class=A.*"));
            assertThat(page.locator("input[name=class][value=A]")).isFocused();

            visitor.open("/connections/" + connection);
            keys.to(button(page, "Vorschau ansehen")).press("Enter");
            Locator numbers = page.locator("select[name='f0.numbers']");
            keys.to(numbers);
            page.waitForResponse(answer -> answer.url().endsWith("/mapping"), () -> keys.press("ArrowDown"));
            assertThat(numbers).hasValue("ENGLISH");
            assertThat(numbers).isFocused();
            Locator meaning = page.locator("select[name='f0.c0']");
            keys.to(meaning);
            page.waitForResponse(answer -> answer.url().endsWith("/mapping"), () -> keys.press("ArrowDown"));
            assertThat(meaning).isFocused();
            visitor.hasNothingToComplainAbout();
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main button:visible").filter(new Locator.FilterOptions().setHasText(name));
    }
}
