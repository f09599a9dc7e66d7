package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.browser.Routes;
import org.wiederkehr.run.house.Console;

/** The console shows no more than the API: every page as everybody, with everybody's ids. */
class ConsoleIT {
    private static final List<String> ROUTES = Routes.declared();
    /** They list what people typed: where the own marks are seen, a canary would be seen too. */
    private static final Set<String> WITH_TEXT = Set.of("/t/{tenant}/customers");
    private static Stage stage;

    @BeforeAll
    static void twoFirms() {
        stage = Stage.get();
    }

    @Test
    void no_page_shows_anything_of_another_firm_or_lets_text_become_more() {
        List<String> faults = new ArrayList<>();
        Set<String> unmarked = new TreeSet<>(ROUTES);
        int opened = 0;
        for (String who : stage.insiders()) {
            Console console = Console.of(stage.atHome, who);
            ConsoleSweep sweep = new ConsoleSweep(stage, console::get).over(ROUTES);
            sweep.faults().forEach(fault -> faults.add(who + " " + fault));
            unmarked.removeAll(sweep.marked());
            opened += sweep.opened();
        }
        System.out.printf("console: %d routes x %d people, %d pages, without marks: %s%n", ROUTES.size(),
                stage.insiders().size(), opened, unmarked);
        assertThat(faults).isEmpty();
        assertThat(unmarked).doesNotContainAnyElementsOf(WITH_TEXT);
    }

    @Test
    void a_page_with_a_canary_or_with_living_text_would_be_found() {
        Console console = Console.of(stage.atHome, "consultant");
        List<String> customers = List.of("/t/{tenant}/customers");
        assertThat(new ConsoleSweep(stage, console::get).over(customers).faults()).isEmpty();
        assertThat(spoilt(console, customers, body -> body + stage.canary))
                .anyMatch(fault -> fault.startsWith("canary"));
        assertThat(spoilt(console, customers, body -> body.replace("&lt;", "<")))
                .anyMatch(fault -> fault.startsWith("injected"));
    }

    private static List<String> spoilt(Console console, List<String> routes,
            UnaryOperator<String> spoil) {
        return new ConsoleSweep(stage, path -> {
            Console.Answer answer = console.get(path);
            return new Console.Answer(answer.status(), answer.headers(), spoil.apply(answer.body()));
        }).over(routes).faults();
    }

    @Test
    void no_form_is_taken_without_the_token_of_its_session() {
        Console console = Console.of(stage.atHome, "tenant-admin");
        List<String> taken = new ArrayList<>();
        List<String> forms = Routes.posted();
        assertThat(forms).hasSizeGreaterThan(20);
        for (String route : forms) {
            for (String path : Routes.addresses(route, place -> place.equals("tenant")
                    ? stage.home
                    : String.valueOf(stage.missingRow))) {
                for (String token : List.of("", "_csrf=", "_csrf=" + "0".repeat(32))) {
                    for (String type : List.of("application/x-www-form-urlencoded", "application/octet-stream",
                            "text/plain")) {
                        Console.Answer answer = console.send(console.page(stage.stack.console().resolve(path))
                                .header("Content-Type", type).POST(BodyPublishers.ofString(token)));
                        if (answer.status() != 403) {
                            taken.add(path + " " + type + " " + token + ": " + answer.status());
                        }
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
        // With it, the same forms get as far as the API.
        Console.Answer answer = console.post("/t/" + stage.home + "/settings",
                "/t/" + stage.home + "/connections/" + stage.missingRow + "/removal", Map.of());
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void a_form_with_foreign_ids_gets_the_answer_of_one_with_ids_that_do_not_exist() {
        Console console = Console.of(stage.atHome, "tenant-admin");
        String page = "/t/" + stage.home + "/settings";
        List<String> faults = new ArrayList<>();
        for (String route : Routes.posted()) {
            if (route.equals("/logout") || route.equals("/appearance") || !route.contains("{")) {
                continue;
            }
            Stream.of(stage.home, stage.foreign).forEach(firm -> {
                Console.Answer foreign = first(console, page, route, firm, stage.foreignRow);
                Console.Answer missing = first(console, page, route,
                        firm.equals(stage.home) ? firm : stage.nowhere, stage.missingRow);
                if (foreign.status() != missing.status() || foreign.status() >= 500
                        || stage.betrays(route + firm, foreign.body())) {
                    faults.add(route + " in " + firm + ": " + foreign.status() + " and " + missing.status());
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    private static Console.Answer first(Console console, String page, String route, String tenant, long id) {
        return console.post(page, Routes.addresses(route, place -> switch (place) {
            case "tenant" -> tenant;
            case "subject" -> id == stage.foreignRow ? stage.foreignSubject() : "00000000-0000-4000-8000-000000000000";
            default -> String.valueOf(id);
        }).getFirst(), Map.of());
    }

    @Test
    void every_kind_of_answer_tells_browsers_to_be_careful() {
        Console inside = Console.of(stage.atHome, "consultant");
        Console outside = Console.stranger();
        List<String> faults = new ArrayList<>();
        String assets = inside.get("/t/" + stage.home + "/settings").body().replaceAll(
                "(?s).*?(/assets/[^\"]+\\.css).*",
                "$1");
        for (String path : List.of("/", "/t", "/login", "/error", "/favicon.ico", assets, "/assets/none",
                "/assets/..%2f..%2fWEB-INF/web.xml", "/WEB-INF/web.xml", "/nowhere/at/all", "/api", "/api/me",
                "/api/nowhere", "/api/problem", "/openapi", "/health", "/t/" + stage.home,
                "/t/" + stage.home + "/customers/export.xlsx", "/t/" + stage.home + "/nowhere", "/%00", "/%zz")) {
            for (Console who : List.of(inside, outside)) {
                Console.Answer answer = who
                        .send(who.page(URI.create(stage.stack.console() + path.replace("%zz", "%20"))).GET());
                SafeAnswer.faults(answer).forEach(fault -> faults.add(path + " " + answer.status() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        HttpHeaders none = HttpHeaders.of(Map.of("Set-Cookie", List.of("a=b")), (name, value) -> true);
        assertThat(SafeAnswer.faults(none)).hasSizeGreaterThan(5);
    }
}
