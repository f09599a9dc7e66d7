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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.browser.Routes;
import org.wiederkehr.run.house.Console;

/** The console shows no more than the API: every page as everybody, with everybody's ids. */
class ConsoleIT {
    /** Opened with a question too. */
    private static final List<String> QUESTIONS = List.of("/t/{tenant}/structure?run={id}",
            "/t/{tenant}/structure/curve?run={id}", "/t/{tenant}/customers/suggestions?q={word}",
            "/t/{tenant}/connections/{id}/mapping?upload={id}");
    private static final List<String> ROUTES = Stream.concat(Routes.asked().stream(), QUESTIONS.stream()).toList();
    /**
     * They show numbers and codes, answer only questions, lead on to others, or name firms as the list of firms does. All
     * others show what people typed, or who they are: where that is seen of the own firm, it would be of another one too.
     */
    private static final Set<String> WITHOUT_TEXT = Set.of("/", "/login", "/operator/tenants", "/t",
            "/t/{tenant}/settings", "/t/{tenant}/investigations", "/t/{tenant}/customers/{id:[0-9]+}/chart",
            "/t/{tenant}/syncs/{id}/analysis", "/t/{tenant}/syncs/{id}/events", "/t/{tenant}/structure/curve",
            "/t/{tenant}/customers/suggestions",
            "/t/{tenant}/connections/{id}/mapping");

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
        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(WITHOUT_TEXT);
        assertThat(Logs.with(stage.canary)).isEmpty();
        assertThat(Logs.with(stage.mark)).isEmpty();
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
