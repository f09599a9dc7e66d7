package org.wiederkehr.analysis.special;

import java.util.function.DoubleUnaryOperator;

/**
 * The mean of a smooth function of a beta variable, by the double-exponential rule on the logit scale: singular ends
 * (a or b below 1) and sharp peaks (a and b in the thousands) cost nothing extra.
 */
public final class BetaMean {

    private static final double STEP = 1.0 / 16;
    private static final double NEGLIGIBLE = -46;

    private BetaMean() {}

    /** E[f(p)] for p ~ Beta(a, b), f bounded on (0, 1). */
    public static double of(double a, double b, DoubleUnaryOperator f) {
        // the knee of the density: its peak, or where a flat shoulder (a or b below 1) begins
        double knee = Math.log(Math.max(1, a)) - Math.log(Math.max(1, b));
        double scale = Math.min(1, Math.sqrt(1 / a + 1 / b));
        double top = logDensity(a, b, knee);
        double mass = 0;
        double sum = 0;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = side < 0 ? 1 : 0; i < 2000; i++) {
                double v = side * i * STEP;
                double u = knee + scale * Math.sinh(v);
                double log = logDensity(a, b, u) - top;
                if (log < NEGLIGIBLE) {
                    break;
                }
                double weight = Math.exp(log) * Math.cosh(v);
                mass += weight;
                sum += weight * f.applyAsDouble(1 / (1 + Math.exp(-u)));
            }
        }
        return sum / mass;
    }

    /** ln of p^a (1−p)^b at p = 1/(1+e^−u): the beta density on the logit scale, up to its constant. */
    private static double logDensity(double a, double b, double u) {
        double softplus = Math.max(u, 0) + Math.log1p(Math.exp(-Math.abs(u)));
        return a * (u - softplus) - b * softplus;
    }
}
