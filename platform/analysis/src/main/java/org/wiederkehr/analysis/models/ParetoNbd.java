package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.special.Gamma;
import org.wiederkehr.analysis.special.GaussLegendre;

/**
 * Pareto/NBD (Schmittlein/Morrison/Colombo 1987): while alive a customer buys at rate λ ~ Gamma(r, α) and drops out at
 * rate μ ~ Gamma(s, β), whether buying or not. Written without ₂F₁: everything is a positive integral over the time at
 * which the customer may have left.
 *
 * @param alpha in units of time
 * @param beta  in units of time
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {

    private static final GaussLegendre RULE = new GaussLegendre(8);

    public ParetoNbd {
        if (!(r > 0 && alpha > 0 && s > 0 && beta > 0)) {
            throw new IllegalArgumentException("r " + r + ", alpha " + alpha + ", s " + s + ", beta " + beta);
        }
    }

    @Override
    public double alive(int x, double recency, double age) {
        double[] silence = Silence.over(r + x, alpha + recency, s, beta + recency, age - recency);
        return silence[0] / (silence[0] + silence[1]);
    }

    @Override
    public double expectedIfAlive(int x, double recency, double age, double ahead) {
        return (r + x) * (beta + age) / (alpha + age) * growth(beta + age, ahead);
    }

    @Override
    public double chanceIfAlive(int x, double recency, double age, double ahead) {
        double[] silence = Silence.over(r + x, alpha + age, s, beta + age, ahead);
        return Math.min(1, Math.max(0, 1 - silence[0] - silence[1]));
    }

    @Override
    public double expectedOfNewcomer(double time) {
        return r * beta / alpha * growth(beta, time);
    }

    /** (1 − (B/(B+t))^(s−1)) / (s − 1), which is ln((B+t)/B) at s = 1. */
    private double growth(double scale, double t) {
        double log = Math.log1p(t / scale);
        return s == 1 ? log : -Math.expm1((1 - s) * log) / (s - 1);
    }

    @Override
    public double probability(int x, double time) {
        double still = Math.exp(-s * Math.log1p(time / beta)) * count(x, time);
        if (time <= 0) {
            return still;
        }
        double step = Math.min(alpha, beta);
        int panels = 8 + (int) Math.min(200, 4 * Math.log1p(time / step));
        double left = RULE.integrate(w -> {
            double tau = step * Math.expm1(w);
            return s / (beta + tau) * Math.exp(-s * Math.log1p(tau / beta)) * count(x, tau) * (step + tau);
        }, 0, Math.log1p(time / step), panels);
        return Math.min(1, still + left);
    }

    /** P(x purchases in t | alive throughout), negative binomial. */
    private double count(int x, double t) {
        if (t <= 0) {
            return x == 0 ? 1 : 0;
        }
        return Math.exp(Gamma.logRising(r, x) - Gamma.log(x + 1.0) - r * Math.log1p(t / alpha)
                - x * Math.log1p(alpha / t));
    }

    @Override
    public double residual(int x, double recency, double age, double discount) {
        double scale = beta + age;
        double sum = 0;
        // ∫ e^(−δt) (B/(B+t))^s dt on the logarithmic time scale
        for (double w = -34; w <= 3.8; w += 0.0625) {
            double u = Math.exp(w);
            sum += Math.exp(-u - s * Math.log1p(u / (discount * scale))) * u;
        }
        return alive(x, recency, age) * (r + x) / (alpha + age) * sum * 0.0625 / discount;
    }

    @Override
    public Forecast forecast(Cohort cohort, double ahead) {
        return ParetoForecast.of(this, cohort, ahead);
    }
}
