package org.wiederkehr.analysis.value;

/**
 * Where a case stands in the queue: key accounts and due promises first, then by gain per caller hour, which halves every
 * {@code halfLifeDays} since the customer left. A loss does not fade into a gain: negative scores don't decay.
 *
 * @param first key account, or a promise is due
 * @param score gain per hour today, in the unit of the gain
 */
public record Priority(boolean first, double score) implements Comparable<Priority> {

    public static final double HALF_LIFE_DAYS = 30;

    /**
     * @param incremental expected gain of the attempt
     * @param callerHours expected, above 0
     * @param days        since the customer left; earlier than today counts as 0
     */
    public static Priority of(boolean first, double incremental, double callerHours, double days, double halfLifeDays) {
        if (!(callerHours > 0 && halfLifeDays > 0) || !Double.isFinite(incremental))
            throw new IllegalArgumentException("gain %s, hours %s, half-life %s".formatted(incremental, callerHours,
                    halfLifeDays));
        double perHour = incremental / callerHours;
        double decay = perHour > 0 ? Math.pow(2, -Math.max(0, days) / halfLifeDays) : 1;
        return new Priority(first, perHour * decay);
    }

    /** Most urgent first. */
    @Override
    public int compareTo(Priority other) {
        return first != other.first ? Boolean.compare(other.first, first) : Double.compare(other.score, score);
    }
}
