package org.wiederkehr.analysis.rhythm;

import java.util.Optional;

import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.Gaps;

/**
 * The gap distribution of each customer, shrunk to the firm's: the mean as in {@link OverdueRule}, the shape towards the
 * shape that fits all customers of the firm at once. Computed when asked for.
 */
public final class GapDistributions {

    private final CustomerSummaries summaries;
    private final Gaps gaps;
    private final OverdueRatios overdue;
    private final double firmShape;

    private GapDistributions(CustomerSummaries summaries, Gaps gaps, OverdueRatios overdue) {
        this.summaries = summaries;
        this.gaps = gaps;
        this.overdue = overdue;
        firmShape = GapShape.ofFirm(summaries, gaps);
    }

    /** Empty when the summaries know no gap statistics. */
    public static Optional<GapDistributions> of(CustomerSummaries summaries, OverdueRatios overdue) {
        if (overdue.size() != summaries.size())
            throw new IllegalArgumentException("columns differ in length");
        return summaries.gaps().map(gaps -> new GapDistributions(summaries, gaps, overdue));
    }

    /** Shape of the firm's gaps by conditional likelihood; compare {@link Regularity}. */
    public double firmShape() {
        return firmShape;
    }

    /** Empty for a customer whose rhythm is UNKNOWN. */
    public Optional<GapDistribution> of(int i) {
        if (overdue.expectedGap(i).isEmpty())
            return Optional.empty();
        double shape = GapShape.ofCustomer(summaries, gaps, i, firmShape);
        return Optional.of(new GapDistribution(overdue.expectedGap(i).getAsDouble(), shape));
    }
}
