package org.wiederkehr.analysis.special;

/**
 * The one hypergeometric shape the geometric-dropout models need. Where a is near 1 their expectation is written with
 * Euler's transform of ₂F₁, whose series is short and finite at a = 1, where the textbook form divides by zero; elsewhere
 * with the textbook's series or, where no series is short, with the integral both stand for.
 */
public final class Hypergeometric {

    private static final int LONGEST_SERIES = 4000;
    private static final double SMALLEST_C = 0.02;

    private Hypergeometric() {}

    /**
     * Expected purchases within {@code t} of a customer who is alive now, buys at rate λ ~ Gamma(r, α) and drops out after
     * each purchase with probability p ~ Beta(a, b): E[(1 − (α/(α+pt))^r) / p].
     *
     * @param t time ahead, in the unit of α
     * @return a number in [0, r·t/α]; never NaN for positive arguments
     */
    public static double geometricDropoutMean(double r, double alpha, double a, double b, double t) {
        if (t <= 0) {
            return 0;
        }
        double c = a + b - 1;
        double z = t / (alpha + t);
        double lambda = Math.log1p(t / alpha);
        // cancellation between the parts of either series costs log10(c / r) digits
        if (c > SMALLEST_C && c < 1e4 * r && z < 0.999) {
            double value = transforms(c - r, a - 1, lambda)
                    ? transformed(c - r, a - 1, c, z, lambda)
                    : textbook(r, b, c, z, lambda);
            if (value >= 0) {
                return Math.min(value, r * t / alpha);
            }
        }
        return integral(r, alpha, a, b, t);
    }

    /** Whether the transformed series is good: its terms hardly alternate and do not grow beyond e². */
    private static boolean transforms(double first, double epsilon, double lambda) {
        return first > -3 && Math.abs(epsilon) * lambda < 2;
    }

    /** c · [ (1 − e^(−εΛ))/ε · F − (F − 1)/ε ] with F = ₂F₁(A, ε; c; z), Λ = −ln(1−z), regular at ε = 0. */
    private static double transformed(double first, double epsilon, double c, double z, double lambda) {
        double term = first * z / c;
        double sum = term;
        int k = 1;
        while (Math.abs(term) > 1e-17 * Math.abs(sum)) {
            term *= (first + k) * (epsilon + k) / ((c + k) * (k + 1)) * z;
            sum += term;
            k++;
            if (k > LONGEST_SERIES) {
                return Double.NaN;
            }
        }
        double decay = epsilon == 0 ? lambda : -Math.expm1(-epsilon * lambda) / epsilon;
        return c * (decay * (1 + epsilon * sum) - sum);
    }

    /** c/(a−1) · [1 − (1−z)^r ₂F₁(r, b; c; z)], all terms positive; for a well above 1, where the other form cancels. */
    private static double textbook(double r, double b, double c, double z, double lambda) {
        if (r * lambda > 300 || Math.abs(c - b) < 0.01) {
            return Double.NaN;
        }
        double term = Math.exp(-r * lambda);
        double sum = term;
        int k = 0;
        while (term > 1e-17 * sum) {
            term *= (r + k) * (b + k) / ((c + k) * (k + 1)) * z;
            sum += term;
            k++;
            if (k > LONGEST_SERIES) {
                return Double.NaN;
            }
        }
        return c / (c - b) * (1 - sum);
    }

    private static double integral(double r, double alpha, double a, double b, double t) {
        double most = r * t / alpha;
        double mean = BetaMean.of(a, b,
                p -> p < 1e-300 ? most : Math.min(most, -Math.expm1(-r * Math.log1p(p * t / alpha)) / p));
        return Math.min(mean, most);
    }
}
