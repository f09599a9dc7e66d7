package org.wiederkehr.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.wiederkehr.analysis.history.Total;

/**
 * The customers' sums in order: concentration and its curves. Sorted once, asked often.
 *
 * <p>
 * Shares of revenue only make sense of what is not negative, so a customer whose credit notes outweigh the orders counts
 * as a head with a revenue of zero; {@link #negatives} and {@link #negativeTotal} say how many and how much that leaves
 * out.
 */
public final class RevenueDistribution {

    private final long[] ascending;
    private final int negatives;
    private final int firstPositive;
    private final Total negativeTotal;
    private final double positiveTotal;

    private RevenueDistribution(long[] ascending) {
        this.ascending = ascending;
        int below = 0;
        negativeTotal = new Total();
        while (below < ascending.length && ascending[below] < 0)
            negativeTotal.add(ascending[below++]);
        negatives = below;
        while (below < ascending.length && ascending[below] == 0)
            below++;
        firstPositive = below;
        double total = 0;
        for (int i = ascending.length - 1; i >= firstPositive; i--)
            total += ascending[i];
        positiveTotal = total;
    }

    /** @param sums minor units, one per customer, in any order; copied */
    public static RevenueDistribution of(long[] sums) {
        long[] ascending = sums.clone();
        Arrays.sort(ascending);
        return new RevenueDistribution(ascending);
    }

    public int customers() {
        return ascending.length;
    }

    public int customersWithRevenue() {
        return ascending.length - firstPositive;
    }

    public int negatives() {
        return negatives;
    }

    /** Minor units, at most 0. */
    public Total negativeTotal() {
        return negativeTotal;
    }

    /** Minor units of the customers with revenue. */
    public double positiveTotal() {
        return positiveTotal;
    }

    /** @param rank 0 for the largest */
    long descending(int rank) {
        return ascending[ascending.length - 1 - rank];
    }

    private double revenue(int rank) {
        return Math.max(0, ascending[rank]);
    }

    /** Gini, HHI, effective number; or why there are none. Requirements D2. */
    public Concentration concentration() {
        int n = ascending.length;
        if (!(positiveTotal > 0))
            return new Concentration.NoRevenue(n, negatives);
        double gini = gini();
        double hhi = hhi();
        OptionalDouble corrected = n == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, gini * n / (n - 1)));
        return new Concentration.Measured(n, customersWithRevenue(), negatives, gini, corrected, hhi, 1 / hhi);
    }

    // the sum of (2i-n-1)x taken in pairs from both ends: every term is positive, and equals cancel exactly
    private double gini() {
        int n = ascending.length;
        double sum = 0;
        for (int low = 0, high = n - 1; low < high; low++, high--)
            sum += ((double) high - low) * (revenue(high) - revenue(low));
        return Math.min(1, sum / positiveTotal / n);
    }

    private double hhi() {
        double sum = 0;
        for (int i = firstPositive; i < ascending.length; i++) {
            double share = ascending[i] / positiveTotal;
            sum += share * share;
        }
        return Math.min(1, sum);
    }

    /** From the smallest customer up: (0,0) to (1,1) below the diagonal; empty without revenue. */
    public List<CurvePoint> lorenz(int points) {
        return curve(points, false);
    }

    /** From the largest customer down: (0,0) to (1,1) above the diagonal; empty without revenue. */
    public List<CurvePoint> pareto(int points) {
        return curve(points, true);
    }

    private List<CurvePoint> curve(int points, boolean descending) {
        if (points < 1)
            throw new IllegalArgumentException(points + " points");
        List<CurvePoint> curve = new ArrayList<>();
        if (!(positiveTotal > 0))
            return curve;
        int n = ascending.length;
        int steps = Math.min(points, n);
        double sum = 0;
        int taken = 0;
        curve.add(new CurvePoint(0, 0));
        for (int step = 1; step <= steps; step++) {
            int heads = (int) ((long) step * n / steps);
            for (; taken < heads; taken++)
                sum += revenue(descending ? n - 1 - taken : taken);
            curve.add(new CurvePoint((double) heads / n, step == steps ? 1 : Math.min(1, sum / positiveTotal)));
        }
        return curve;
    }
}
