package org.wiederkehr.analysis.models;

/** A fitted model of the value of a purchase. */
public sealed interface SpendModel permits GammaGamma, LogNormalSpend {

    /**
     * Expected mean value of the future purchases of a customer whose {@code purchases} so far had mean {@code mean}:
     * the arithmetic mean for the Gamma-Gamma model, the geometric mean for the log-normal one.
     */
    double expected(int purchases, double mean);

    /** The same for a newcomer; infinite where the fitted tail is too heavy for a mean. */
    double expectedOfNewcomer();
}
