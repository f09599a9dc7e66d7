package org.wiederkehr.analysis.special;

import java.util.function.DoubleUnaryOperator;

/** Discounted sums of a stream of purchases, given the expected number up to each time. */
public final class Residual {

    private static final GaussLegendre RULE = new GaussLegendre(20);
    /** e to the minus this is nothing beside 1. */
    private static final double NOTHING_LEFT = 45;
    private static final double STEP = 0.125;
    /** ln of the first and last time, as shares of 1/rate, that still matter. */
    private static final double FIRST = -17;
    private static final double LAST = 3.7;

    private Residual() {}

    /** ∫ e^(−δt) dE(t) over (0, ∞) = δ ∫ e^(−δt) E(t) dt, on the logarithmic time scale. */
    public static double of(DoubleUnaryOperator expected, double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("discount rate " + rate);
        }
        double sum = 0;
        for (double w = FIRST; w <= LAST; w += STEP) {
            double u = Math.exp(w);
            sum += Math.exp(-u) * u * expected.applyAsDouble(u / rate);
        }
        return sum * STEP;
    }

    /**
     * ∫ e^(−δt) dE(t) over (0, horizon] = e^(−δH) E(H) + δ ∫ e^(−δt) E(t) dt; rate 0 gives E(H). With t = H u⁴ the nodes
     * crowd near today, where E bends within the α of a customer and the discount of a long horizon is spent: 1e-5
     * for horizons of 1e5 α.
     */
    public static double until(DoubleUnaryOperator expected, double rate, double horizon) {
        double end = Math.exp(-rate * horizon) * expected.applyAsDouble(horizon);
        double last = rate * horizon > NOTHING_LEFT ? NOTHING_LEFT / rate : horizon;
        return end + rate * RULE.integrate(u -> {
            double t = last * u * u * u * u;
            return 4 * last * u * u * u * Math.exp(-rate * t) * expected.applyAsDouble(t);
        }, 0, 1, 1);
    }
}
