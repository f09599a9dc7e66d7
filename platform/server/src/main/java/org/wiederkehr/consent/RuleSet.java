package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One dated reading of the law. A set that has answered is never edited: its answers must be replayable. When the law
 * or its reading changes, a new set is added and the old one stays.
 *
 * @param version
 *            stored with every decision
 * @param since
 *            the first day it answers
 */
record RuleSet(String version, LocalDate since, Function<Facts, Answer> law) {

    private static final List<RuleSet> ALL = List
            .of(new RuleSet("de-2026-11", LocalDate.of(2026, 11, 1), GermanLaw::answer));

    /** The newest reading; days before the first set are answered by the first. */
    static RuleSet on(LocalDate day) {
        return ALL.stream().filter(set -> !set.since.isAfter(day)).reduce((earlier, later) -> later)
                .orElse(ALL.getFirst());
    }

    static RuleSet named(String version) {
        return ALL.stream().filter(set -> set.version.equals(version)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule set " + version));
    }

    Answer answer(Facts facts) {
        return law.apply(facts);
    }
}
