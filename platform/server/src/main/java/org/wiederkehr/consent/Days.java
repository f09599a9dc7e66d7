package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.Map;
import org.wiederkehr.web.Problem;

/** Days people type: none before the records of any living firm, none further off than somebody can mean. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int FARTHEST_YEARS = 100;
    /**
     * What the firm itself has decided holds for two years at most, then somebody has to look at it again: a presumption
     * (§ 7 Abs. 2 Nr. 1 UWG) lives on a concrete occasion, and the interest it speaks for fades with it; a weighing of
     * interests has to fit what the firm does now (Art. 5 Abs. 2, Art. 24 Abs. 1 DSGVO: reviewed and updated). The law
     * names no number; two years are what the gate grants an address from a sale without any contact.
     */
    private static final int HORIZON_MONTHS = 24;

    private Days() {}

    static void past(String pointer, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problem.invalid(pointer, "after-today", Map.of("today", today));
        }
        between(pointer, day, FIRST, today);
    }

    static void onOrAfter(String pointer, LocalDate day, LocalDate earliest) {
        between(pointer, day, earliest, earliest.plusYears(FARTHEST_YEARS));
    }

    /** What is decided today and holds until that day; the code of the field that is too far off says what to do instead. */
    static void withinHorizon(String pointer, LocalDate day, LocalDate today, String code) {
        LocalDate max = today.plusMonths(HORIZON_MONTHS);
        if (day.isAfter(max)) {
            throw Problem.invalid(pointer, code, Map.of("months", HORIZON_MONTHS, "max", max));
        }
        between(pointer, day, today, max);
    }

    static void between(String pointer, LocalDate day, LocalDate min, LocalDate max) {
        if (day.isBefore(min) || day.isAfter(max)) {
            throw Problem.invalid(pointer, "out-of-range", Map.of("min", min, "max", max));
        }
    }
}
