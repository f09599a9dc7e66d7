package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;

/** What every win-back has in common, from the upload to the call that the law allows. */
final class Story {
    private static final Pattern CUSTOMER = Pattern.compile(".*/customers/\\d+.*");
    private static final Pattern CASE = Pattern.compile(".*/cases/\\d+.*");

    private final Page page;
    private final Wizard wizard;
    private final String connection;
    private String customer = "";

    Story(Visitor visitor) {
        this.page = visitor.page();
        this.wizard = new Wizard(visitor).connect("Warenwirtschaft");
        this.connection = page.url();
    }

    /** Ends on the call sheet with the call released. */
    void callAllowed() {
        read();
        wizard.analysed();
        page.locator("#ranking").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Export.GONE)).click();
        page.waitForURL(CUSTOMER);
        customer = page.url();
        button("Fall eröffnen").click();
        page.waitForURL(CASE);
        refused();
        consent();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zum Fall")).click();
        page.waitForURL(CASE);
        button("Anruf freigeben").click();
        assertThat(page.locator("#outcome")).containsText("Der Kontakt ist freigegeben.");
    }

    Map<String, String> read() {
        return wizard.preview(Export.customers(), Export.orders()).read();
    }

    /** By default nothing is allowed, and the call sheet says why and offers no form. */
    private void refused() {
        assertThat(page.locator("main")).containsText("Zurzeit ist kein Kontakt erlaubt.");
        assertThat(page.locator(".lamp-no")).hasCount(3);
        assertThat(page.locator(".lamp-no").first()).containsText("Telefon: nicht erlaubt");
        assertThat(page.locator(".lamp-no").first()).containsText("Es liegt keine Einwilligung vor.");
        assertThat(page.locator("#outcome")).hasCount(0);
    }

    private void consent() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Einwilligung festhalten")).click();
        page.waitForURL(CUSTOMER);
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Einwilligung festhalten")).click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Telefon")).check();
        page.getByLabel("Erteilt am").fill(LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(3).toString());
        page.getByLabel("Wortlaut").fill("Ja, rufen Sie mich wegen meiner Bestellungen an.");
        page.locator("#proof").fill("Brief vom Kunden, Akte 12");
        button("Einwilligung speichern").click();
        notice("Festgehalten");
        assertThat(page.locator(".lamp-yes")).containsText("Telefon: erlaubt");
    }

    void talkWas(String outcome) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(outcome)).check();
    }

    void save(String button) {
        button(button).click();
    }

    void notice(String text) {
        assertThat(page.locator("#notices")).containsText(text);
    }

    String customer() {
        return customer;
    }

    String connection() {
        return connection;
    }

    private Locator button(String name) {
        return page.locator("button:visible").filter(new Locator.FilterOptions().setHasText(name));
    }
}
