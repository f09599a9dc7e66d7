package org.wiederkehr.analysis.value;

import java.util.Arrays;

import org.hipparchus.special.Erf;

/**
 * What a regained customer is worth, and how sure that is. Margin (normal) and yearly survival (Beta) of second lives are
 * taken as independent; the distribution of the value is laid out on a fixed grid of their quantiles, so the same inputs
 * always give the same interval.
 */
public final class SecondLifetimeValue {

    private static final int STEPS = 64;

    private final double mean;
    private final double[] sorted;

    private SecondLifetimeValue(double mean, double[] sorted) {
        this.mean = mean;
        this.sorted = sorted;
    }

    /**
     * @param margin   yearly contribution margin of second lives
     * @param survival yearly, of second lives
     */
    public static SecondLifetimeValue of(Estimate margin, Chance survival, double discount, int years) {
        double[] factors = new double[STEPS];
        double[] margins = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double certainty = (i + .5) / STEPS;
            factors[i] = new LifetimeValue(survival.quantile(certainty), discount, years).factor();
            margins[i] = margin.mean() + margin.standardError() * normalQuantile(certainty);
        }
        double[] values = new double[STEPS * STEPS];
        for (int i = 0; i < values.length; i++)
            values[i] = factors[i / STEPS] * margins[i % STEPS];
        Arrays.sort(values);
        return new SecondLifetimeValue(Arrays.stream(values).average().orElseThrow(), values);
    }

    /** A value taken for certain. */
    public static SecondLifetimeValue certain(double value) {
        return new SecondLifetimeValue(value, new double[]{value});
    }

    private static double normalQuantile(double certainty) {
        return Math.sqrt(2) * Erf.erfInv(2 * certainty - 1);
    }

    public double mean() {
        return mean;
    }

    /** The value that is not exceeded with this certainty: .05 and .95 for an interval of 90 %. */
    public double quantile(double certainty) {
        if (!(certainty >= 0 && certainty <= 1))
            throw new IllegalArgumentException("certainty " + certainty);
        return sorted[(int) Math.min(sorted.length - 1L, (long) (certainty * sorted.length))];
    }

    /** Probability that the value is above zero. */
    public double positive() {
        return Arrays.stream(sorted).filter(value -> value > 0).count() / (double) sorted.length;
    }

    int cases() {
        return sorted.length;
    }

    double value(int of) {
        return sorted[of];
    }
}
