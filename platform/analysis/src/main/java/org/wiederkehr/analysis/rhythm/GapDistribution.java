package org.wiederkehr.analysis.rhythm;

import org.hipparchus.special.Gamma;

/**
 * How long a customer's gaps are: gamma with a mean in units of time and a shape (1 chance, large regular).
 *
 * @param mean  above 0
 * @param shape above 0
 */
public record GapDistribution(double mean, double shape) {

    public GapDistribution {
        if (!(mean > 0 && shape > 0) || Double.isInfinite(mean) || Double.isInfinite(shape))
            throw new IllegalArgumentException("mean %s, shape %s".formatted(mean, shape));
    }

    /** Probability that a gap is longer than this: how usual a silence of that length is for this customer. */
    public double longerThan(double time) {
        if (!(time > 0))
            return 1;
        double scaled = time / mean * shape;
        // far in the tail the series behind Q gives up; the probability has no digits left there
        return scaled > shape + 50 * Math.sqrt(shape) + 800 ? 0 : clamp(Gamma.regularizedGammaQ(shape, scaled));
    }

    private static double clamp(double probability) {
        return Math.max(0, Math.min(1, probability));
    }

    /**
     * The gap that is not exceeded with this probability: .5 for when the next order may be awaited, .95 for the limit of
     * the customer's own rhythm.
     */
    public double quantile(double probability) {
        if (!(probability > 0 && probability < 1))
            throw new IllegalArgumentException("probability " + probability);
        double low = 0;
        double high = mean;
        while (longerThan(high) > 1 - probability)
            high *= 2;
        // bursty shapes have quantiles of 1e-100 of the mean, so the halving may take as long as a double lasts
        for (int i = 0; i < 1100 && high - low > 1e-12 * high; i++) {
            double middle = (low + high) / 2;
            if (longerThan(middle) > 1 - probability)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
