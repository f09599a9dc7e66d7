package org.wiederkehr.analysis.rhythm;

import java.util.TreeMap;

import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.Gaps;
import org.wiederkehr.analysis.special.Gamma;

/**
 * The shape of gamma gaps from what a customer's gaps are like relative to their own sum: given the sum S of x gaps the
 * parts are Dirichlet(k, ..., k), so the likelihood of k needs no rate. Its slope is x(ψ(xk) - ψ(k)) + Σ ln(g/S). A
 * log-normal prior with a spread of {@link #PRIOR_SPREAD} on the natural logarithm keeps few gaps near the firm's shape.
 */
final class GapShape {

    /** Two customers of one firm differ in the logarithm of their shape by about this much, until their gaps say more. */
    static final double PRIOR_SPREAD = .5;

    /** Shapes are looked for from bursts of 1/50 to the clockwork of 500. */
    private static final double LEAST = Math.log(.02);
    private static final double MOST = Math.log(500);

    private GapShape() {}

    /** One shape for all customers, each with its own rate; 1 (chance) pulls gently where there is little. */
    static double ofFirm(CustomerSummaries summaries, Gaps gaps) {
        TreeMap<Integer, Integer> customersByGaps = new TreeMap<>();
        double logs = 0;
        for (int i = 0; i < summaries.size(); i++) {
            int x = summaries.repeats(i);
            if (x < 2)
                continue;
            customersByGaps.merge(x, 1, Integer::sum);
            logs += logParts(summaries, gaps, i);
        }
        double known = logs;
        return solve(shape -> {
            double slope = known;
            for (var entry : customersByGaps.entrySet())
                slope += entry.getValue() * dirichletSlope(entry.getKey(), shape);
            return slope;
        }, 1);
    }

    static double ofCustomer(CustomerSummaries summaries, Gaps gaps, int i, double firm) {
        int x = summaries.repeats(i);
        if (x < 2)
            return firm;
        double logs = logParts(summaries, gaps, i);
        return solve(shape -> dirichletSlope(x, shape) + logs, firm);
    }

    // Σ ln(g/S) with gaps and sum in ticks, as the gaps are kept
    private static double logParts(CustomerSummaries summaries, Gaps gaps, int i) {
        double sum = (double) summaries.last(i) - summaries.first(i);
        return gaps.sumOfLogs(i) - summaries.repeats(i) * Math.log(sum);
    }

    private static double dirichletSlope(int x, double shape) {
        return x * (Gamma.digamma(x * shape) - Gamma.digamma(shape));
    }

    private interface Slope {
        double at(double shape);
    }

    // slope in k times k is the slope in ln k; the whole falls through zero once, so halving always ends there
    private static double solve(Slope likelihood, double prior) {
        double low = LEAST;
        double high = MOST;
        while (high - low > 1e-10) {
            double middle = (low + high) / 2;
            double shape = Math.exp(middle);
            double slope = shape * likelihood.at(shape) - (middle - Math.log(prior)) / (PRIOR_SPREAD * PRIOR_SPREAD);
            if (slope > 0)
                low = middle;
            else
                high = middle;
        }
        return Math.exp((low + high) / 2);
    }
}
