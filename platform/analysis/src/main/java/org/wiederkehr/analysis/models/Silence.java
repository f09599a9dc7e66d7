package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.special.GaussLegendre;

/** Why a Pareto/NBD customer may have been silent: still there and not buying, or gone. */
final class Silence {

    private static final GaussLegendre RULE = new GaussLegendre(8);
    private static final int MOST_PANELS = 200;

    private Silence() {}

    /**
     * For a customer alive at the start of the silence, λ ~ Gamma(r, α), μ ~ Gamma(s, β): the probabilities of
     * "alive and silent for t", (α/(α+t))^r (β/(β+t))^s, and of "left within t, silent until then",
     * s ∫ (α/(α+y))^r (β/(β+y))^s dy/(β+y).
     */
    static double[] over(double r, double alpha, double s, double beta, double t) {
        double alive = Math.exp(-r * Math.log1p(t / alpha) - s * Math.log1p(t / beta));
        if (t <= 0) {
            return new double[]{1, 0};
        }
        // beyond this time the purchase process alone makes silence impossible to double precision
        double end = Math.min(t, alpha * Math.expm1(Math.min(700, 46 / r)));
        double step = Math.min(alpha, beta);
        double range = Math.log1p(end / step);
        int panels = 1 + (int) Math.min(MOST_PANELS, range * (r + s + 1) / 3);
        double gone = s * RULE.integrate(w -> {
            double y = step * Math.expm1(w);
            return Math.exp(-r * Math.log1p(y / alpha) - s * Math.log1p(y / beta)) * (step + y) / (beta + y);
        }, 0, range, panels);
        return new double[]{alive, Math.min(gone, 1 - alive)};
    }
}
