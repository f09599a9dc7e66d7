package org.wiederkehr.analysis.value;

/**
 * A mean with its standard error.
 *
 * @param mean          any
 * @param standardError 0 or more
 */
public record Estimate(double mean, double standardError) {

    public Estimate {
        if (!Double.isFinite(mean) || !Double.isFinite(standardError) || standardError < 0)
            throw new IllegalArgumentException("%s ± %s".formatted(mean, standardError));
    }

    /**
     * A customer's mean of {@code n} observations shrunk towards the class mean as if {@code kappa} more had been seen
     * there. The spread between observations of the class gives the error.
     */
    public static Estimate shrunk(double own, long n, double classMean, double classSpread, double kappa) {
        if (n < 0 || !(kappa >= 0) || n + kappa == 0)
            throw new IllegalArgumentException("n %d, kappa %s".formatted(n, kappa));
        double weight = n + kappa;
        double mean = ((n == 0 ? 0 : n * own) + kappa * classMean) / weight;
        return new Estimate(mean, classSpread / Math.sqrt(weight));
    }
}
