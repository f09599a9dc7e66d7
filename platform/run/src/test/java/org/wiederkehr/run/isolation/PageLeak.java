package org.wiederkehr.run.isolation;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.wiederkehr.run.house.Console;

/**
 * A fault of the console as it would look in a browser.
 *
 * @param route the page that has it
 * @param spoil what it does to an answer to somebody who asks for a path
 * @param kind  how the sweep's complaint must begin
 */
record PageLeak(String name, String route, Spoil spoil, String kind) {
    private static final String CUSTOMERS = "/t/{tenant}/customers";
    private static final String ONE_CASE = "/t/{tenant}/cases/{id}";

    static final List<PageLeak> PLANTED = List.of(
            new PageLeak("a list has one row too many", CUSTOMERS, (stage, path, page) -> said(page,
                    body -> body.replace("<tbody>", "<tbody><tr><td>" + stage.canary + "</td></tr>")), "canary"),
            new PageLeak("a menu offers another firm", "/t/{tenant}/settings", (stage, path, page) -> said(page,
                    body -> body.replaceFirst("(<nav)", "<a href=\"/t/" + stage.foreign + "\"></a>$1")), "canary"),
            new PageLeak("somebody of another firm among the people", "/t/{tenant}/people",
                    (stage, path, page) -> said(page, body -> body + stage.foreignSubject()), "canary"),
            new PageLeak("a way back leads to another firm", CUSTOMERS, (stage, path, page) -> new Console.Answer(303,
                    HttpHeaders.of(Map.of("Location", List.of("/t/" + stage.foreign)), (name, value) -> true), ""),
                    "canary"),
            new PageLeak("a foreign id is forbidden instead of missing", ONE_CASE,
                    forForeignIds(page -> new Console.Answer(403, page.headers(), page.body())), "differs"),
            new PageLeak("one letter differs", ONE_CASE, forForeignIds(page -> said(page, body -> body + " ")),
                    "differs"),
            new PageLeak("another firm is forbidden instead of missing", "/t/{tenant}/promises",
                    (stage, path, page) -> path.contains(stage.foreign)
                            ? new Console.Answer(403, page.headers(), page.body())
                            : page,
                    "differs"),
            new PageLeak("a search finds words of others", "/t/{tenant}/customers/suggestions?q={word}",
                    (stage, path, page) -> path.contains("q=kanarie") ? said(page, body -> body + "1") : page,
                    "differs"),
            new PageLeak("a foreign id breaks the page", ONE_CASE,
                    forForeignIds(page -> new Console.Answer(500, page.headers(), page.body())), "failed"),
            new PageLeak("text becomes more than text", CUSTOMERS,
                    (stage, path, page) -> said(page, body -> body.replace("&lt;", "<")), "injected"),
            new PageLeak("text is swallowed", CUSTOMERS,
                    (stage, path, page) -> said(page, body -> body.replace("img/src=x", "")), "the mark without"),
            new PageLeak("a cell of a file begins like a formula", "/t/{tenant}/customers/export.{format:csv|xlsx}",
                    (stage, path, page) -> said(page, body -> body.replace("\"'=", "\"=")), "formula"),
            new PageLeak("a page may stand in a foreign frame", CUSTOMERS,
                    (stage, path, page) -> new Console.Answer(page.status(),
                            HttpHeaders.of(page.headers().map(),
                                    (name, value) -> !name.equalsIgnoreCase("Content-Security-Policy")),
                            page.body()),
                    "policy"));

    /** What becomes of an answer. */
    interface Spoil {
        Console.Answer spoilt(Stage stage, String path, Console.Answer page);
    }

    private static Console.Answer said(Console.Answer page, UnaryOperator<String> other) {
        return new Console.Answer(page.status(), page.headers(), other.apply(page.body()));
    }

    private static Spoil forForeignIds(UnaryOperator<Console.Answer> spoil) {
        return (stage, path, page) -> path.contains(String.valueOf(stage.foreignRow)) ? spoil.apply(page) : page;
    }

    /** The console with this fault, as somebody sees it. */
    Function<String, Console.Answer> on(Stage stage, Console console) {
        return path -> spoil.spoilt(stage, path, console.get(path));
    }

    @Override
    public String toString() {
        return name;
    }
}
