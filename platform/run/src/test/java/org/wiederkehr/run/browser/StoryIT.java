package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Firm;

/** From a file to the outcome of a talk, as docs/tour.md tells it: one test for each way a talk can end. */
class StoryIT {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Test
    void a_cool_talk_ends_with_a_promise_that_somebody_owes_by_a_day() {
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Story story = new Story(visitor);
            story.callAllowed();
            Page page = visitor.page();
            story.talkWas("Kühl");
            Locator form = page.locator(".branch-COOL");
            form.getByLabel("Grund der Abwanderung").selectOption("DELAY");
            form.getByLabel("Was kritisiert der Kunde?").fill("Zwei Lieferungen kamen zu spät.");
            form.getByLabel("Was sagen wir zu?").fill("Lieferung dienstags früh für die Küche");
            assertThat(form.getByLabel("Wer löst es ein?")).hasValue("Test Person");
            form.getByLabel("Bis wann?").fill(today.plusDays(10).toString());
            story.save("Gespräch festhalten");

            story.notice("Das Gespräch ist festgehalten");
            visitor.open("/promises");
            Locator promise = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(Export.GONE));
            assertThat(promise).containsText("Lieferung dienstags früh für die Küche");
            assertThat(promise).containsText(GERMAN.format(today.plusDays(10)));
            assertThat(promise).containsText("Test Person");
            visitor.open("");
            assertThat(page.locator(".figure").filter(new Locator.FilterOptions().setHasText("Offene Fälle")))
                    .containsText("1");
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void a_friendly_talk_ends_with_a_next_step_on_a_day() {
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Story story = new Story(visitor);
            story.callAllowed();
            Page page = visitor.page();
            story.talkWas("Freundlich");
            Locator form = page.locator(".branch-FRIENDLY");
            form.getByLabel("Grund der Abwanderung").selectOption("PRICE");
            form.getByLabel("Wie ist der Kunde heute versorgt?").fill("Kauft beim Händler um die Ecke.");
            form.getByLabel("Nächster Schritt").fill("Preisliste schicken");
            form.getByLabel("Am", new Locator.GetByLabelOptions().setExact(true)).fill(today.plusDays(14).toString());
            story.save("Gespräch festhalten");

            story.notice("Das Gespräch ist festgehalten");
            Locator waiting = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(Export.GONE));
            assertThat(waiting).containsText(GERMAN.format(today.plusDays(14)));
            assertThat(waiting).containsText("Preis");
            assertThat(waiting).containsText("Wartet");
            waiting.getByRole(AriaRole.LINK).click();
            assertThat(page.locator(".talks").first()).containsText("Kauft beim Händler um die Ecke.");
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void after_a_rude_talk_the_person_is_erased_and_does_not_come_back_with_the_next_import() {
        try (Visitor visitor = Visitor.in(Firm.found(), "consultant", "/connections")) {
            Story story = new Story(visitor);
            story.callAllowed();
            Page page = visitor.page();
            story.talkWas("Abweisend");
            page.locator(".branch-RUDE").getByLabel("Grund der Abwanderung").selectOption("EMPLOYEE_CONDUCT");
            page.locator(".branch-RUDE").getByRole(AriaRole.CHECKBOX).check();
            story.save("Löschen und sperren");

            story.notice("Die Person ist gelöscht und gesperrt");
            visitor.open("/investigations");
            assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("Verhalten einer Person");
            assertThat(page.locator("main")).not().containsText("Quast");
            assertThat(page.request().get(story.customer()).status()).isEqualTo(404);

            page.navigate(story.connection());
            assertThat(story.read()).containsEntry("Neu", "0").containsEntry("Gesperrt", "11");
            visitor.open("/customers");
            assertThat(page.locator("h1")).containsText("7 Kunden");
            assertThat(page.locator("main")).not().containsText("Quast");
            visitor.hasNothingToComplainAbout();
        }
    }
}
