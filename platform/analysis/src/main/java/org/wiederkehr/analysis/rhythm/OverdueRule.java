package org.wiederkehr.analysis.rhythm;

/**
 * The overdue ratio ρ = hiatus / μ̂, where μ̂ = (t_x + κμ)/(x + κ) is the customer's mean gap shrunk towards the mean gap μ
 * of the segment as if κ gaps of that length had been seen as well.
 *
 * @param kappa how many gaps the segment's rhythm weighs, at least 0
 * @param pause from this ratio on: PAUSE
 * @param gone  from this ratio on: PROBABLY_GONE
 */
public record OverdueRule(double kappa, double pause, double gone) {

    public static final OverdueRule DEFAULT = new OverdueRule(3, 1.5, 3);

    public OverdueRule {
        if (!(kappa >= 0 && pause > 0 && gone >= pause) || Double.isInfinite(kappa))
            throw new IllegalArgumentException("kappa %s, pause %s, gone %s".formatted(kappa, pause, gone));
    }

    /**
     * The customer's expected gap, in the unit of {@code recency}.
     *
     * @param repeats     repeat order days, x
     * @param recency     from first to last order, t_x
     * @param segmentMean mean gap of the segment; 0 or less when unknown
     * @return 0 when there is neither a gap of the customer's own nor a segment's
     */
    public double expectedGap(int repeats, double recency, double segmentMean) {
        boolean segmentKnown = segmentMean > 0;
        double weight = segmentKnown ? kappa : 0;
        double gaps = repeats + weight;
        return gaps > 0 ? (recency + (segmentKnown ? kappa * segmentMean : 0)) / gaps : 0;
    }

    public RhythmState stateOf(double ratio) {
        if (ratio < pause)
            return RhythmState.ACTIVE;
        return ratio < gone ? RhythmState.PAUSE : RhythmState.PROBABLY_GONE;
    }
}
