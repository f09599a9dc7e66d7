package org.wiederkehr.run.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

class SessionIT {
    @Test
    void two_tabs_work_for_two_firms_and_neither_forgets_which() {
        Firm one = Firm.found();
        Firm other = Firm.found();
        other.alsoInvite(one, "consultant");
        try (Visitor visitor = Visitor.in(one, "consultant", "/connections")) {
            Page left = visitor.page();
            Page right = visitor.context().newPage();
            right.navigate("/t/" + other.alias() + "/connections");
            connect(left, "Büro für Süßes");
            connect(right, "Rechts");
            left.navigate(visitor.at("/connections"));
            right.navigate("/t/" + other.alias() + "/connections");

            shows(left, one, "Büro für Süßes", "Rechts");
            shows(right, other, "Rechts", "Büro");
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void who_logs_out_is_logged_out_at_the_identity_server_too() {
        Firm firm = Firm.found();
        try (Visitor visitor = Visitor.in(firm, "agent", "")) {
            assertThat(sessions(firm, "agent")).isNotEmpty();
            visitor.page().locator("button.person").click();
            visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Abmelden")).click();
            assertThat(visitor.page().locator("h1")).containsText("Wissen, welche Kunden bleiben");
            assertThat(sessions(firm, "agent")).isEmpty();

            visitor.open("/customers");
            assertThat(visitor.page().locator("#username")).isVisible();
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void who_has_kept_the_address_of_the_log_in_comes_into_their_firm_too() {
        Firm firm = Firm.found();
        try (Visitor visitor = Visitor.at("/login", firm, "agent")) {
            visitor.page().waitForURL(url -> url.endsWith(visitor.at("")));
            visitor.page().navigate("/login");
            visitor.page().waitForURL(url -> url.endsWith(visitor.at("")));

            visitor.context().clearCookies();
            visitor.open("/customers");
            assertThat(visitor.page().locator("#username")).isVisible();
            visitor.page().navigate("/login");
            visitor.logIn();
            visitor.page().waitForURL(url -> url.endsWith(visitor.at("/customers")));
            visitor.hasNothingToComplainAbout();
        }
    }

    @Test
    void a_session_that_ends_while_a_part_is_fetched_leads_to_the_log_in_and_back() {
        Firm firm = Firm.found();
        Import.into(firm, "Warenwirtschaft").files(Map.of("Kunden.csv", Export.customers().text(), "Auftraege.csv",
                Export.orders().text()));
        try (Visitor visitor = Visitor.in(firm, "agent", "/customers?sort=-revenue")) {
            Page page = visitor.page();
            Locator rows = page.locator("table.customers tbody tr");
            assertThat(rows).hasCount(8);
            visitor.context().clearCookies();
            page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Kunde")).getByRole(AriaRole.LINK)
                    .click();

            assertThat(page.getByText("Ihre Sitzung ist abgelaufen.")).isVisible();
            assertThat(rows).hasCount(8);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Neu anmelden")).click();
            visitor.logIn();
            assertThat(rows).hasCount(8);
            assertThat(page.url()).endsWith(visitor.at("/customers?sort=-revenue"));
            assertThat(visitor.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("401"));
        }
    }

    private static void connect(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Neue Verbindung")).first().click();
        page.getByLabel("Name").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anlegen")).click();
        assertThat(page.locator(".kicker")).containsText(name);
    }

    private static void shows(Page page, Firm firm, String mine, String notMine) {
        assertThat(page.locator(".side .tenant")).containsText(firm.alias());
        assertThat(page.locator("main")).containsText(mine);
        assertThat(page.locator("main")).not().containsText(notMine);
    }

    private static JsonNode sessions(Firm firm, String role) {
        return TestStack.get().keycloak().admin().get("/wiederkehr/users/" + firm.subject(role) + "/sessions").body();
    }
}
