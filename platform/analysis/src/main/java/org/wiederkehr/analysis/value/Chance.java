package org.wiederkehr.analysis.value;

import org.hipparchus.special.Beta;

/**
 * What is known about a probability: Beta(a, b), as if a successes and b failures had been seen.
 *
 * @param a above 0
 * @param b above 0
 */
public record Chance(double a, double b) {

    public Chance {
        if (!(a > 0 && b > 0) || Double.isInfinite(a) || Double.isInfinite(b))
            throw new IllegalArgumentException("Beta(%s, %s)".formatted(a, b));
    }

    /** The same after more has been seen. */
    public Chance after(long wins, long losses) {
        if (wins < 0 || losses < 0)
            throw new IllegalArgumentException("%d wins, %d losses".formatted(wins, losses));
        return new Chance(a + wins, b + losses);
    }

    public double mean() {
        return a / (a + b);
    }

    /** Probability that the probability is above this. */
    public double above(double probability) {
        if (probability <= 0)
            return 1;
        return probability >= 1 ? 0 : Math.max(0, Math.min(1, 1 - Beta.regularizedBeta(probability, a, b)));
    }

    /** The probability that is not exceeded with this certainty. */
    public double quantile(double certainty) {
        if (!(certainty > 0 && certainty < 1))
            throw new IllegalArgumentException("certainty " + certainty);
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (above(middle) > 1 - certainty)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
