package org.wiederkehr.run.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How somebody buys one kind of thing.
 *
 * @param every mean days between two purchases
 * @param regularity Erlang shape of the gaps: 1 is pure chance, 8 is clockwork
 * @param medianCents median amount of one purchase
 * @param spread standard deviation of the logarithm of the amount
 * @param months the months in which it is bought at all
 * @param articles what is bought
 */
record Habit(double every, int regularity, long medianCents, double spread, Set<Month> months, List<String> articles) {
    private static final Set<Month> ALL_YEAR = EnumSet.allOf(Month.class);

    static Habit allYear(double every, int regularity, long medianCents, double spread, List<String> articles) {
        return new Habit(every, regularity, medianCents, spread, ALL_YEAR, articles);
    }

    Habit only(Month first, Month last) {
        return new Habit(every, regularity, medianCents, spread, EnumSet.range(first, last), articles);
    }

    /** The days of purchase from one day to another, weekends avoided. */
    List<LocalDate> days(Dice dice, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = from.plusDays(Math.round(dice.exponential(every / 2)));
        while (day.isBefore(to)) {
            if (months.contains(day.getMonth())) {
                days.add(workday(day));
            }
            day = day.plusDays(Math.max(1, Math.round(dice.erlang(regularity, every))));
        }
        return days;
    }

    long cents(Dice dice) {
        return Math.max(100, Math.round(dice.aroundMedian((double) medianCents, spread)));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
