package org.wiederkehr.consent;

import java.time.LocalDate;
import java.util.Map;
import org.wiederkehr.web.Problem;

/** Days people type: none before the records of any living firm, none further off than somebody can mean. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int FARTHEST_YEARS = 100;

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

    static void between(String pointer, LocalDate day, LocalDate min, LocalDate max) {
        if (day.isBefore(min) || day.isAfter(max)) {
            throw Problem.invalid(pointer, "out-of-range", Map.of("min", min, "max", max));
        }
    }
}
