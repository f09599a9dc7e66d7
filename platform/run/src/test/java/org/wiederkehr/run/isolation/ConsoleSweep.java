package org.wiederkehr.run.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.wiederkehr.run.browser.Routes;
import org.wiederkehr.run.house.Console;

/**
 * Opens every page of the console as one person: with ids of the other firm and ids that do not exist, in the other firm
 * and in one that does not exist; the answers must not differ. Then with the ids of the own firm. Every answer is looked at.
 */
final class ConsoleSweep {
    /** A workbook carries the second of its making. */
    private static final int TRIES = 3;

    private final Stage stage;
    private final Function<String, Console.Answer> open;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> marked = new TreeSet<>();
    private int opened;

    ConsoleSweep(Stage stage, Function<String, Console.Answer> open) {
        this.stage = stage;
        this.open = open;
    }

    ConsoleSweep over(List<String> routes) {
        routes.forEach(this::visit);
        return this;
    }

    private void visit(String route) {
        List<String> own = at(route, stage.home, stage.homeRow);
        List<String> foreignIds = at(route, stage.home, stage.foreignRow);
        List<String> missingIds = at(route, stage.home, stage.missingRow);
        List<String> foreignFirm = at(route, stage.foreign, stage.foreignRow);
        List<String> missingFirm = at(route, stage.nowhere, stage.foreignRow);
        for (int choice = 0; choice < own.size(); choice++) {
            same(foreignIds.get(choice), missingIds.get(choice));
            same(foreignFirm.get(choice), missingFirm.get(choice));
            Console.Answer answer = look(own.get(choice));
            if (answer.body().contains(stage.mark) || answer.body().contains(stage.atHome.email(Stage.NOBODY))) {
                marked.add(route);
            }
            // in JSON of a shape of its own a mark stands alone; in a column of text it never does
            if (answer.isPage() && answer.body().contains(stage.mark + "-")
                    && !Markup.says(answer.body(), stage.mark)) {
                faults.add("the mark without what stands before it: " + own.get(choice));
            }
        }
    }

    private List<String> at(String route, String tenant, long id) {
        return Routes.addresses(route, place -> switch (place) {
            case "tenant" -> tenant;
            case "word" -> stage.word(id);
            default -> String.valueOf(id);
        });
    }

    private void same(String foreign, String missing) {
        Console.Answer one = look(foreign);
        Console.Answer other = look(missing);
        for (int more = 0; more < TRIES && !alike(one, other); more++) {
            one = look(foreign);
            other = look(missing);
        }
        if (one.status() != other.status() || (!alike(one, other) && !changesByItself(missing, other))) {
            faults.add("differs: " + foreign + " " + one.status() + ", but " + missing + " " + other.status());
        }
    }

    private boolean alike(Console.Answer foreign, Console.Answer missing) {
        return foreign.status() == missing.status()
                && asIfMissing(foreign.body()).equals(asIfMissing(missing.body()));
    }

    /** What was asked for may be repeated. */
    private String asIfMissing(String body) {
        return body.replace(String.valueOf(stage.foreignRow), String.valueOf(stage.missingRow))
                .replace(stage.foreign, stage.nowhere).replace(stage.word(stage.foreignRow),
                        stage.word(stage.missingRow));
    }

    /** As the trail does, which grows with each look: its content proves nothing. */
    private boolean changesByItself(String path, Console.Answer before) {
        return !look(path).body().equals(before.body());
    }

    private Console.Answer look(String path) {
        Console.Answer answer = open.apply(path);
        opened++;
        if (stage.betrays(path, answer.headers().map() + answer.body())) {
            faults.add("canary: " + path);
        }
        if (answer.status() >= 500) {
            faults.add("failed: " + path + " " + answer.status());
        }
        if (answer.isPage()) {
            Markup.injected(answer.body()).forEach(tag -> faults.add("injected: " + path + " " + tag));
        }
        if (answer.header("Content-Type").startsWith("text/csv")) {
            Markup.formulas(answer.body()).forEach(cell -> faults.add("formula: " + path + " " + cell));
        }
        SafeAnswer.faults(answer).forEach(fault -> faults.add(fault + ": " + path));
        return answer;
    }

    /** Sentences about what must not be. */
    List<String> faults() {
        return faults;
    }

    /** Pages that showed marks of the own firm, or its people: there those of another firm would be seen too. */
    Set<String> marked() {
        return marked;
    }

    int opened() {
        return opened;
    }
}
