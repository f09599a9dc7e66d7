package org.wiederkehr.analysis.rhythm;

import java.util.OptionalDouble;

import org.wiederkehr.analysis.history.CustomerSummaries;

/** Overdue ratio and state of every customer. */
public final class OverdueRatios {

    private static final double UNKNOWN = -1;

    private final OverdueRule rule;
    private final double[] ratios;
    private final double[] expectedGaps;

    private OverdueRatios(OverdueRule rule, int customers) {
        this.rule = rule;
        ratios = new double[customers];
        expectedGaps = new double[customers];
    }

    /** Every customer against the firm's mean gap. */
    public static OverdueRatios of(CustomerSummaries summaries, OverdueRule rule) {
        return of(summaries, rule, new int[summaries.size()], new double[]{meanGap(summaries).orElse(0)});
    }

    /**
     * Every customer against the mean gap of its segment.
     *
     * @param segments     one index into {@code segmentMeans} per customer
     * @param segmentMeans mean gaps in the summaries' unit of time; 0 where unknown
     */
    public static OverdueRatios of(CustomerSummaries summaries, OverdueRule rule, int[] segments,
            double[] segmentMeans) {
        if (segments.length != summaries.size())
            throw new IllegalArgumentException(segments.length + " segments for " + summaries.size() + " customers");
        OverdueRatios overdue = new OverdueRatios(rule, summaries.size());
        for (int i = 0; i < summaries.size(); i++) {
            double gap = rule.expectedGap(summaries.repeats(i), summaries.recency(i), segmentMeans[segments[i]]);
            boolean known = summaries.orderDays(i) > 0 && gap > 0;
            overdue.expectedGaps[i] = known ? gap : 0;
            overdue.ratios[i] = known ? summaries.hiatus(i) / gap : UNKNOWN;
        }
        return overdue;
    }

    /**
     * Mean over the customers who came back of each one's mean gap, in units of time: every customer one voice, since
     * the shrinkage asks what gap a customer of this firm has, not what gap an order has. Empty when nobody came back.
     */
    public static OptionalDouble meanGap(CustomerSummaries summaries) {
        double sum = 0;
        int repeaters = 0;
        for (int i = 0; i < summaries.size(); i++) {
            if (summaries.repeats(i) > 0) {
                sum += summaries.recency(i) / summaries.repeats(i);
                repeaters++;
            }
        }
        return repeaters == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / repeaters);
    }

    public int size() {
        return ratios.length;
    }

    /** Hiatus over expected gap, 0 or more; empty when the state is UNKNOWN. */
    public OptionalDouble ratio(int i) {
        return ratios[i] == UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(ratios[i]);
    }

    /** The shrunk mean gap in units of time; empty when the state is UNKNOWN. */
    public OptionalDouble expectedGap(int i) {
        return ratios[i] == UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(expectedGaps[i]);
    }

    public RhythmState state(int i) {
        return ratios[i] == UNKNOWN ? RhythmState.UNKNOWN : rule.stateOf(ratios[i]);
    }

    public OverdueRule rule() {
        return rule;
    }
}
