package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The way from a file to customers as the German console offers it: connection, files, preview, import, result. */
final class Wizard {
    /** An import of the largest test file takes a few seconds; a machine under load takes its time. */
    private static final double IMPORT_MILLIS = 120_000;

    private final Visitor visitor;
    private final Page page;

    Wizard(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** A new connection for text files; ends on its page. */
    Wizard connect(String name) {
        visitor.open("/connections");
        button("Neue Verbindung").first().click();
        page.getByLabel("Name").fill(name);
        button("Anlegen").click();
        heading("Welche Dateien sollen eingelesen werden?");
        return this;
    }

    /** Takes one step forward from the page of a connection: files uploaded, preview on screen. */
    Wizard preview(Upload... files) {
        page.locator("#file").setInputFiles(Upload.payloads(files));
        button("Vorschau ansehen").click();
        assertThat(page.locator("#mapping")).isVisible();
        return this;
    }

    /** Confirms the mapping and waits for the result; answers what was counted. */
    Map<String, String> read() {
        button("Einlesen").click();
        assertThat(page.locator(".counts"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(IMPORT_MILLIS));
        Map<String, String> counts = new LinkedHashMap<>();
        for (Locator figure : page.locator(".counts .figure").all()) {
            counts.put(figure.locator("dt").innerText(), figure.locator("dd").innerText());
        }
        return counts;
    }

    /** Waits on the result for the analysis that follows by itself, and opens it. */
    Wizard analysed() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Auswertung ansehen"))
                .click(new Locator.ClickOptions().setTimeout(IMPORT_MILLIS));
        page.waitForURL(Pattern.compile(".*/structure\\?run=\\d+.*"));
        return this;
    }

    void heading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(text);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
