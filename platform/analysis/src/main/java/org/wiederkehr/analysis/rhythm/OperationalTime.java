package org.wiederkehr.analysis.rhythm;

import java.time.LocalDate;

/** A clock that runs fast in busy months and slow in quiet ones. */
public final class OperationalTime {

    // the Gregorian calendar repeats after 400 years of this many days
    private static final int CYCLE = 146_097;

    /** Ticks per operational day: fine enough that two order days in a quiet month stay two. */
    public static final int TICKS_PER_DAY = 100;

    private final double[] elapsed = new double[CYCLE + 1];

    OperationalTime(SeasonalIndex.Measured index) {
        LocalDate day = LocalDate.EPOCH;
        for (int at = 0; at < CYCLE; at++) {
            elapsed[at + 1] = elapsed[at] + index.factor(day.getMonth());
            day = day.plusDays(1);
        }
    }

    /** Operational days since 1970-01-01 at the beginning of an epoch day. */
    public double at(int day) {
        return elapsed[CYCLE] * Math.floorDiv(day, CYCLE) + elapsed[Math.floorMod(day, CYCLE)];
    }

    /** Operational days from one epoch day to another. */
    public double between(int from, int to) {
        return at(to) - at(from);
    }

    /** Epoch days as ticks of a log in operational time; summarize it in units of {@link #TICKS_PER_DAY}. */
    public int[] ticks(int[] days) {
        int[] ticks = new int[days.length];
        for (int i = 0; i < days.length; i++)
            ticks[i] = Math.toIntExact(Math.round(at(days[i]) * TICKS_PER_DAY));
        return ticks;
    }
}
