package org.wiederkehr.analysis.rhythm;

import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.Gaps;

/**
 * How evenly the firm's customers order: k of an Erlang or gamma gap, the same for all, each with a rate of its own. 1 is
 * chance (exponential gaps), 2 and more a rhythm, below 1 bursts.
 *
 * <p>
 * Wheat and Morrison, Estimating Purchase Regularity with Two Interpurchase Times, JMR 27 (1990): of two neighbouring
 * gaps the first one's part M is Beta(k, k) whatever the customer's rate, so var M = 1/(4(2k+1)) and k = (1-4v)/(8v). The
 * mean 1/2 is known and not estimated. Every customer with two gaps or more has one voice, the mean over its pairs.
 */
public sealed interface Regularity {

    /** Below this many customers with two gaps, k is noise. */
    int LEAST_CUSTOMERS = 30;

    /** @param standardError of k, from the spread between customers */
    record Measured(double k, double standardError, int customers) implements Regularity {}

    /** All gaps of each customer are the same: k has no finite estimate. */
    record Clockwork(int customers) implements Regularity {}

    /** Too few customers with two gaps, or gaps are not known. */
    record TooFew(int customers, int needed) implements Regularity {}

    static Regularity of(CustomerSummaries summaries) {
        return summaries.gaps().map(gaps -> of(summaries, gaps)).orElseGet(() -> new TooFew(0, LEAST_CUSTOMERS));
    }

    private static Regularity of(CustomerSummaries summaries, Gaps gaps) {
        int customers = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < summaries.size(); i++) {
            int pairs = summaries.repeats(i) - 1;
            if (pairs < 1)
                continue;
            double spread = gaps.unevenness(i) / pairs;
            sum += spread;
            squares += spread * spread;
            customers++;
        }
        if (customers < LEAST_CUSTOMERS)
            return new TooFew(customers, LEAST_CUSTOMERS);
        double mean = sum / customers;
        if (!(mean > 1e-12))
            return new Clockwork(customers);
        double variance = Math.max(0, squares / customers - mean * mean) / (customers - 1);
        return new Measured((1 - 4 * mean) / (8 * mean), Math.sqrt(variance) / (8 * mean * mean), customers);
    }
}
