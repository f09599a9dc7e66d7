package org.wiederkehr.analysis.structure;

import java.util.OptionalDouble;

/** How much of the revenue hangs on how few, or why that cannot be said. */
public sealed interface Concentration {

    /**
     * Negative sums count as zero revenue.
     *
     * @param customers     all, n of the formulas
     * @param withRevenue   those with a sum above zero
     * @param negatives     those with a sum below zero
     * @param gini          sum of (2i-n-1)x over n times total, x ascending: 0 all equal, 1-1/n one has all
     * @param giniCorrected gini times n/(n-1), comparable between firms of different size; empty for one customer
     * @param hhi           Herfindahl-Hirschman index, the sum of squared shares: 1/n to 1
     * @param effective     1/hhi: as concentrated as that many equal customers
     */
    record Measured(int customers, int withRevenue, int negatives, double gini, OptionalDouble giniCorrected,
            double hhi,
            double effective) implements Concentration {}

    /** No customer, or none with a sum above zero: shares are not defined. */
    record NoRevenue(int customers, int negatives) implements Concentration {}
}
