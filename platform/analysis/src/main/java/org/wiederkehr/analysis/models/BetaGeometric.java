package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.special.Gamma;

/**
 * The family with dropout after purchases: BG/NBD (Fader/Hardie/Lee 2005; k = 1, no dropout at zero), MBG/NBD
 * (Batislam/Denizel/Filiztekin 2007; k = 1, dropout at zero) and MBG/CNBD-k (Reutterer/Platzer/Schröder 2020; k > 1). While
 * alive, gaps are Erlang-k with rate λ ~ Gamma(r, α), so a purchase is every k-th tick of a Poisson process; after each
 * purchase, with dropout at zero after the first one too, the customer leaves with probability p ~ Beta(a, b).
 *
 * @param k             regularity; 1 is the exponential gap
 * @param dropoutAtZero whether a customer may leave right after the first purchase
 * @param alpha         in units of time
 */
public record BetaGeometric(int k, boolean dropoutAtZero, double r, double alpha, double a, double b)
        implements
            PurchaseModel {

    public BetaGeometric {
        if (k < 1 || !(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException("k " + k + ", r " + r + ", alpha " + alpha + ", a " + a + ", b " + b);
        }
    }

    public static BetaGeometric bgNbd(double r, double alpha, double a, double b) {
        return new BetaGeometric(1, false, r, alpha, a, b);
    }

    public static BetaGeometric mbgNbd(double r, double alpha, double a, double b) {
        return new BetaGeometric(1, true, r, alpha, a, b);
    }

    public static BetaGeometric mbgCnbd(int k, double r, double alpha, double a, double b) {
        return new BetaGeometric(k, true, r, alpha, a, b);
    }

    /** How often a customer with x repeat purchases has faced the question whether to leave. */
    private int trials(int x) {
        return x + (dropoutAtZero ? 1 : 0);
    }

    @Override
    public double alive(int x, double recency, double age) {
        int trials = trials(x);
        if (trials == 0) {
            return 1;
        }
        double shape = r + (double) k * x;
        double odds = Math.log(a / (b + trials - 1)) + shape * Math.log1p((age - recency) / (alpha + recency));
        return 1 / (1 + Math.exp(odds - Math.log(phases(shape, recency, age))));
    }

    /** Σ over j < k of (r+kx)_j / j! · u^j, u = (T − t_x)/(α + T): the silence may have seen up to k − 1 ticks. */
    private double phases(double shape, double recency, double age) {
        double u = (age - recency) / (alpha + age);
        double term = 1;
        double sum = 1;
        for (int j = 1; j < k; j++) {
            term *= (shape + j - 1) / j * u;
            sum += term;
        }
        return sum;
    }

    @Override
    public double expectedIfAlive(int x, double recency, double age, double ahead) {
        double shape = r + (double) k * x;
        double stays = b + trials(x);
        if (k == 1) {
            return CountingProcess.mean(1, 0, shape, alpha + age, a, stays, ahead);
        }
        double sum = 0;
        double weight = 1;
        double u = (age - recency) / (alpha + age);
        for (int j = 0; j < k; j++) {
            weight *= j == 0 ? 1 : (shape + j - 1) / j * u;
            sum += weight == 0 ? 0 : weight * CountingProcess.mean(k, j, shape + j, alpha + age, a, stays, ahead);
        }
        return sum / phases(shape, recency, age);
    }

    @Override
    public double chanceIfAlive(int x, double recency, double age, double ahead) {
        double shape = r + (double) k * x;
        double sum = 0;
        double weight = 1;
        double u = (age - recency) / (alpha + age);
        for (int j = 0; j < k; j++) {
            weight *= j == 0 ? 1 : (shape + j - 1) / j * u;
            sum += weight * CountingProcess.fewerThan(k - j, shape + j, alpha + age, ahead);
        }
        return Math.max(0, 1 - sum / phases(shape, recency, age));
    }

    @Override
    public double expectedOfNewcomer(double time) {
        double first = dropoutAtZero ? b / (a + b) : 1;
        return first * CountingProcess.mean(k, 0, r, alpha, a, b + trials(0), time);
    }

    @Override
    public double probability(int x, double time) {
        int trials = trials(x);
        double stayed = Math.exp(Gamma.logRising(b, trials) - Gamma.logRising(a + b, trials));
        double reached = CountingProcess.atLeast(Math.multiplyExact(k, x), r, alpha, time);
        double still = stayed * (reached - CountingProcess.atLeast(Math.multiplyExact(k, x + 1), r, alpha, time));
        double left = trials == 0 ? 0 : a / (b + trials - 1) * stayed * reached;
        return Math.min(1, Math.max(0, still) + left);
    }

    @Override
    public Forecast forecast(Cohort cohort, double ahead) {
        return Forecast.of(cohort, ahead, this, k > 1);
    }
}
