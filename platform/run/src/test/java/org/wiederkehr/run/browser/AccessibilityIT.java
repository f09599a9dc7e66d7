package org.wiederkehr.run.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Firm;

/** Every screen there is, looked at in every language, scheme and width, each pair of which meets on every screen. */
class AccessibilityIT {
    private static final List<Look> LOOKS = List.of(new Look("de", "light", 1440), new Look("en", "dark", 1440),
            new Look("en", "light", 390), new Look("de", "dark", 390));
    private static final String POLICY = "default-src 'self'";

    private static Firm firm;

    @BeforeAll
    static void a_firm_with_something_on_every_screen() {
        firm = Furnished.firm();
        firm.empowerAdmin();
        Furnished.handOver(firm, firm.subject("tenant-admin"));
    }

    @Test
    void every_screen_is_fit_for_everybody() {
        try (Visitor visitor = Visitor.in(firm, "tenant-admin", "")) {
            Screens screens = Screens.reachedBy(visitor);
            assertThat(screens.missing()).as("pages that no link leads to").isEmpty();
            assertThat(screens.pages()).hasSizeGreaterThan(15);
            List<String> faults = new ArrayList<>();
            for (Look look : LOOKS) {
                visitor.look(look);
                visitor.page().navigate(visitor.at(""));
                note(faults, look, "around every page", Inspection.ofFrame(visitor.page()));
                visitor.complaints();
                screens.pages().forEach((route, address) -> note(faults, look, route, lookedAt(visitor, address)));
            }
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void so_is_what_strangers_and_the_lost_see() {
        List<String> faults = new ArrayList<>();
        for (Look look : LOOKS) {
            try (Visitor stranger = Visitor.stranger(firm, look)) {
                note(faults, look, "the way in", lookedAt(stranger, "/"));
                note(faults, look, "the log-in", lookedAt(stranger, stranger.at("")));
            }
        }
        try (Visitor lost = Visitor.in(firm, "agent", "")) {
            for (Look look : LOOKS) {
                lost.look(look);
                lost.page().navigate("/t/nowhere");
                note(faults, look, "a firm of others", Inspection.of(lost.page()));
                lost.open("/audit");
                note(faults, look, "a page for others", Inspection.of(lost.page()));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_page_with_faults_does_not_get_through() {
        try (Visitor visitor = Visitor.stranger(firm, new Look("de", "light", 390))) {
            visitor.page().route("**/planted", route -> route.fulfill(new Route.FulfillOptions().setStatus(200)
                    .setHeaders(Map.of("Content-Type", "text/html", "Content-Security-Policy", POLICY)).setBody("""
                            <!doctype html><html lang="de"><title>Planted</title><body><main><h1>Planted</h1>
                            <script>document.title = 'inline'</script><img src="/favicon.ico">
                            <hr width="2000"></main></body></html>""")));
            assertThat(lookedAt(visitor, "/planted")).anyMatch(fault -> fault.contains("Content Security Policy"))
                    .anyMatch(fault -> fault.contains("image-alt"))
                    .anyMatch(fault -> fault.startsWith("wider than the window"));
        }
    }

    /** What the browser says of the page itself, and axe; not what the browser says of axe. */
    private static List<String> lookedAt(Visitor visitor, String address) {
        visitor.page().navigate(address);
        Inspection.await(visitor.page());
        List<String> found = new ArrayList<>(visitor.complaints());
        found.addAll(Inspection.of(visitor.page()));
        visitor.complaints();
        return found;
    }

    private static void note(List<String> faults, Look look, String screen, List<String> found) {
        found.forEach(fault -> faults.add(look + " " + screen + ": " + fault));
    }
}
