package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.special.Gamma;

/**
 * BG/BB (Fader/Hardie/Shang 2010): in each round a customer who is alive buys with probability p ~ Beta(α, β); at the
 * start of each round the customer leaves with probability θ ~ Beta(γ, δ). Times are counts of rounds: x purchases in n
 * rounds, the last in round t_x.
 */
public record BetaBernoulli(double alpha, double beta, double gamma, double delta) implements PurchaseModel {

    private static final int MOST_ROUNDS = 100_000;

    public BetaBernoulli {
        if (!(alpha > 0 && beta > 0 && gamma > 0 && delta > 0)) {
            throw new IllegalArgumentException(
                    "alpha " + alpha + ", beta " + beta + ", gamma " + gamma + ", delta " + delta);
        }
    }

    /** ln P(alive through all of n rounds, x particular purchases). */
    private double still(int x, int n) {
        return bought(x, n) + stays(n);
    }

    /** ln B(α+x, β+n−x)/B(α, β). */
    private double bought(int x, int n) {
        return Gamma.logRising(alpha, x) + Gamma.logRising(beta, n - x) - Gamma.logRising(alpha + beta, n);
    }

    /** ln B(γ, δ+n)/B(γ, δ): alive in round n. */
    private double stays(int n) {
        return Gamma.logRising(delta, n) - Gamma.logRising(gamma + delta, n);
    }

    @Override
    public double alive(int x, double recency, double age) {
        int n = rounds(age);
        int last = rounds(recency);
        double alive = still(x, n);
        double others = 0;
        for (int i = last; i < n; i++) {
            others += Math.exp(bought(x, i) + stays(i) + Math.log(gamma / (gamma + delta + i)) - alive);
        }
        return 1 / (1 + others);
    }

    /** P(alive in round n + 1) differs from {@link #alive} by the coin tossed at that round's start. */
    public double aliveNextRound(int x, double recency, double age) {
        int n = rounds(age);
        return alive(x, recency, age) * (delta + n) / (gamma + delta + n);
    }

    @Override
    public double expectedIfAlive(int x, double recency, double age, double ahead) {
        int n = rounds(age);
        double stays = 1;
        double sum = 0;
        for (int j = 0; j < rounds(ahead); j++) {
            stays *= (delta + n + j) / (gamma + delta + n + j);
            sum += stays;
        }
        return sum * (alpha + x) / (alpha + beta + n);
    }

    @Override
    public double chanceIfAlive(int x, double recency, double age, double ahead) {
        int n = rounds(age);
        int more = rounds(ahead);
        double none = 0;
        double silent = 1;
        for (int j = 0; j < more; j++) {
            double leaves = gamma / (gamma + delta + n + j);
            none += silent * leaves;
            silent *= (1 - leaves) * (beta + n - x + j) / (alpha + beta + n + j);
        }
        return Math.max(0, 1 - none - silent);
    }

    @Override
    public double expectedOfNewcomer(double time) {
        return expectedIfAlive(0, 0, 0, time);
    }

    @Override
    public double probability(int x, double time) {
        int n = rounds(time);
        if (x > n) {
            return 0;
        }
        double sum = Math.exp(choose(n, x) + still(x, n));
        for (int i = x; i < n; i++) {
            sum += Math.exp(choose(i, x) + bought(x, i) + stays(i) + Math.log(gamma / (gamma + delta + i)));
        }
        return Math.min(1, sum);
    }

    private static double choose(int n, int x) {
        return Gamma.log(n + 1.0) - Gamma.log(x + 1.0) - Gamma.log(n - x + 1.0);
    }

    /** The discount is per round: the purchase of the j-th round ahead counts (1 + d)^−j, as in the literature. */
    @Override
    public double residual(int x, double recency, double age, double discount) {
        return residual(x, recency, age, discount, MOST_ROUNDS);
    }

    @Override
    public double residual(int x, double recency, double age, double discount, double horizon) {
        return alive(x, recency, age) * residualIfAlive(x, age, discount, horizon);
    }

    double residualIfAlive(int x, double age, double discount, double horizon) {
        int n = rounds(age);
        double stays = 1;
        double sum = 0;
        for (int j = 0; j < rounds(horizon); j++) {
            stays *= (delta + n + j) / (gamma + delta + n + j) / (1 + discount);
            sum += stays;
            if (stays < 1e-16 * sum) {
                break;
            }
        }
        return sum * (alpha + x) / (alpha + beta + n);
    }

    @Override
    public Forecast forecast(Cohort cohort, double ahead) {
        return Forecast.of(cohort, ahead, this, false);
    }

    private static int rounds(double time) {
        return (int) Math.min(MOST_ROUNDS, Math.round(time));
    }
}
