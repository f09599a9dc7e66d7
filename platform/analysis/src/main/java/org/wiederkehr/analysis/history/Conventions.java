package org.wiederkehr.analysis.history;

import java.util.OptionalInt;

/**
 * What the tools of the trade disagree about, said aloud.
 *
 * @param start        first tick that counts. Older rows tell only the customer's birth and mark it as truncated
 * @param end          last tick of the observation; empty means the latest order in the log. Later rows are left out
 * @param merge        ticks merged into one order (1 = same day, 7 = same week); a merged order is dated by its first tick
 * @param mergeOrigin  a tick where a merged period begins (1970-01-05, a Monday, is tick 4)
 * @param ticksPerUnit ticks in a unit of time: 7 gives recency and age in weeks
 * @param creditNotes  what a negative row is
 */
public record Conventions(OptionalInt start, OptionalInt end, int merge, int mergeOrigin, double ticksPerUnit,
        CreditNotes creditNotes) {

    private static final int A_MONDAY = 4;

    public Conventions {
        if (merge < 1)
            throw new IllegalArgumentException("merge " + merge + " ticks");
        if (!(ticksPerUnit > 0) || Double.isInfinite(ticksPerUnit))
            throw new IllegalArgumentException(ticksPerUnit + " ticks per unit");
        requireTick(start);
        requireTick(end);
        if (Math.abs((long) mergeOrigin) > OrderLog.MAX_TICK)
            throw new IllegalArgumentException("merge origin " + mergeOrigin);
        if (start.isPresent() && end.isPresent() && start.getAsInt() > end.getAsInt())
            throw new IllegalArgumentException("start %s after end %s".formatted(start, end));
    }

    private static void requireTick(OptionalInt tick) {
        if (tick.isPresent() && Math.abs((long) tick.getAsInt()) > OrderLog.MAX_TICK)
            throw new IllegalArgumentException("tick " + tick.getAsInt() + " is beyond ±" + OrderLog.MAX_TICK);
    }

    /** Observed until the end of the calendar period; same-day orders are one; time in days; credit notes subtract. */
    public static Conventions until(int end) {
        return new Conventions(OptionalInt.empty(), OptionalInt.of(end), 1, 0, 1, CreditNotes.SUBTRACT);
    }

    /** Observed until the latest order in the log. */
    public static Conventions untilLastOrder() {
        return new Conventions(OptionalInt.empty(), OptionalInt.empty(), 1, 0, 1, CreditNotes.SUBTRACT);
    }

    public Conventions from(int tick) {
        return new Conventions(OptionalInt.of(tick), end, merge, mergeOrigin, ticksPerUnit, creditNotes);
    }

    /** Orders of one calendar week, Monday to Sunday, are one. */
    public Conventions mergingWeeks() {
        return merging(7, A_MONDAY);
    }

    public Conventions merging(int ticks, int origin) {
        return new Conventions(start, end, ticks, origin, ticksPerUnit, creditNotes);
    }

    public Conventions inWeeks() {
        return inUnitsOf(7);
    }

    public Conventions inUnitsOf(double ticks) {
        return new Conventions(start, end, merge, mergeOrigin, ticks, creditNotes);
    }

    public Conventions with(CreditNotes rule) {
        return new Conventions(start, end, merge, mergeOrigin, ticksPerUnit, rule);
    }
}
