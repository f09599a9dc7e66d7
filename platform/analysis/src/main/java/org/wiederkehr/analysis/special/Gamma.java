package org.wiederkehr.analysis.special;

/**
 * Logarithm of the gamma function and its derivatives for positive arguments, by upward recurrence and Stirling's
 * asymptotic series (Abramowitz/Stegun 6.1.40, 6.3.18, 6.4.12). Error below 1e-13 of the value, or of 1 near
 * the zeros of ln Γ; about ten nanoseconds a call.
 */
public final class Gamma {

    private static final double HALF_LOG_2PI = 0.9189385332046727;
    /** Where the asymptotic series with eight terms has reached double precision. */
    private static final double ASYMPTOTIC = 10;
    /** Up to here a quotient of gammas is a product, which does not cancel. */
    private static final int PRODUCT = 24;

    private Gamma() {}

    /** ln Γ(x), x > 0. */
    public static double log(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < ASYMPTOTIC) {
            product *= shifted;
            shifted += 1;
        }
        double inverse = 1 / shifted;
        double square = inverse * inverse;
        double tail = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680
                - square * (1.0 / 1188
                        - square * (691.0 / 360360 - square * (1.0 / 156 - square * 3617.0 / 122400)))))));
        return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_2PI + tail - Math.log(product);
    }

    /** ψ(x) = d ln Γ(x) / dx, x > 0. */
    public static double digamma(double x) {
        double shifted = x;
        double sum = 0;
        while (shifted < ASYMPTOTIC) {
            sum -= 1 / shifted;
            shifted += 1;
        }
        double inverse = 1 / shifted;
        double square = inverse * inverse;
        double tail = square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square * (1.0 / 240
                - square * (1.0 / 132 - square * (691.0 / 32760 - square * (1.0 / 12 - square * 3617.0 / 8160)))))));
        return sum + Math.log(shifted) - 0.5 * inverse - tail;
    }

    /** ln (Γ(x + n) / Γ(x)), the rising factorial, for x > 0 and whole n ≥ 0; exact to the last digits even where x dwarfs n. */
    public static double logRising(double x, int n) {
        if (n > PRODUCT) {
            return x > 1e5 * n ? sumOfLogs(x, n) : log(x + n) - log(x);
        }
        return sumOfLogs(x, n);
    }

    /** ψ(x + n) − ψ(x), the derivative of {@link #logRising}. */
    public static double digammaRising(double x, int n) {
        if (n > PRODUCT && x <= 1e5 * n) {
            return digamma(x + n) - digamma(x);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += 1 / (x + i);
        }
        return sum;
    }

    /** ln B(a, b). */
    public static double logBeta(double a, double b) {
        return log(a) + log(b) - log(a + b);
    }

    private static double sumOfLogs(double x, int n) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < n; i++) {
            product *= x + i;
            // below 1e-150 or above 1e150 one more factor could leave the range of a double
            if (product > 1e150 || product < 1e-150) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return sum + Math.log(product);
    }
}
