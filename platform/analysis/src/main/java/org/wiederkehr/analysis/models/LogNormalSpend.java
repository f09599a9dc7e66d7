package org.wiederkehr.analysis.models;

import java.util.List;
import java.util.Optional;

import org.wiederkehr.analysis.fit.Estimate;
import org.wiederkehr.analysis.fit.Estimation;
import org.wiederkehr.analysis.fit.Limit;
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.fit.Prior;
import org.wiederkehr.analysis.fit.Verdict;

/**
 * Log-normal value of a purchase, the alternative where the Gamma-Gamma model does not fit: ln z = θ + ε, ε ~ N(0, σ²)
 * within a customer, θ ~ N(μ, τ²) between customers (the one-way random-effects model).
 *
 * @param mu    mean of ln z between customers
 * @param tau   spread between customers
 * @param sigma spread within a customer
 */
public record LogNormalSpend(double mu, double tau, double sigma) implements SpendModel {

    public LogNormalSpend {
        if (!(Double.isFinite(mu) && tau >= 0 && sigma >= 0)) {
            throw new IllegalArgumentException("mu " + mu + ", tau " + tau + ", sigma " + sigma);
        }
    }

    /** Here {@code mean} is the geometric mean of the customer's amounts: exp of the mean of ln z. */
    @Override
    public double expected(int purchases, double mean) {
        if (purchases <= 0 || !(mean > 0)) {
            return expectedOfNewcomer();
        }
        double noise = sigma * sigma / purchases;
        double trust = tau == 0 ? 0 : tau * tau / (tau * tau + noise);
        double theta = mu + trust * (Math.log(mean) - mu);
        return Math.exp(theta + 0.5 * (trust * noise + sigma * sigma));
    }

    @Override
    public double expectedOfNewcomer() {
        return Math.exp(mu + 0.5 * (tau * tau + sigma * sigma));
    }

    /** Maximum likelihood, with a weak prior according to {@code fitting}. */
    public static Fit<SpendModel> fit(LogSpend spend, Fitting fitting) {
        Likelihood likelihood = new Likelihood(spend);
        if (likelihood.customers == 0
                || (fitting.belief() == Fitting.Belief.BY_SIZE && likelihood.customers < Fitting.FEWEST)) {
            return Fit.failed(Verdict.Cause.TOO_FEW_CUSTOMERS);
        }
        // the first coordinate is μ itself, in spreads from the mean; e^±20 are its far limits
        List<Limit> limits = List.of(new Limit("mu", 2e-9, 5e8), new Limit("tau", 1e-3, 1e3),
                new Limit("sigma", 1e-3, 1e3));
        double[] middle = {0, Math.log(0.7), Math.log(0.7)};
        boolean prior = fitting.belief() == Fitting.Belief.WEAK
                || (fitting.belief() == Fitting.Belief.BY_SIZE && likelihood.customers <= Fitting.SMALL);
        Estimation estimation = Estimation.of(likelihood, limits);
        Estimate estimate = (prior ? estimation.under(Prior.around(middle, 1.5)) : estimation)
                .from(List.of(middle, new double[]{0, -2, 0}, new double[]{0, 0, -2}));
        double spread = likelihood.spread;
        List<Fit.Parameter> parameters = List.of(
                new Fit.Parameter("mu", likelihood.centre + spread * estimate.coordinates().getFirst(),
                        spread * estimate.standardError(at -> at[0])),
                new Fit.Parameter("tau", spread * estimate.parameter(1), spread * estimate.standardError(1)),
                new Fit.Parameter("sigma", spread * estimate.parameter(2), spread * estimate.standardError(2)));
        SpendModel model = new LogNormalSpend(parameters.get(0).value(), parameters.get(1).value(),
                parameters.get(2).value());
        return new Fit<>(Optional.of(model), estimate.logLikelihood() + likelihood.constant, estimate.verdict(),
                parameters,
                Optional.of(estimate));
    }

    /** In the coordinates (μ − m)/spread, ln(τ/spread), ln(σ/spread). */
    private static final class Likelihood implements LogLikelihood {

        private final LogSpend spend;
        private final double centre;
        private final double spread;
        private final int customers;
        private final double purchases;
        private final double constant;

        Likelihood(LogSpend spend) {
            this.spend = spend;
            double n = 0;
            double all = 0;
            double mean = 0;
            double squares = 0;
            double logs = 0;
            for (int i = 0; i < spend.size(); i++) {
                if (spend.counts(i)) {
                    n++;
                    all += spend.purchases(i);
                    double off = spend.meanLog(i) - mean;
                    mean += off / n;
                    squares += off * (spend.meanLog(i) - mean);
                    logs += 0.5 * Math.log(spend.purchases(i)) + spend.purchases(i) * spend.meanLog(i);
                }
            }
            double within = all > n ? spend.within() / (all - n) : 0;
            double variance = n > 1 ? squares / (n - 1) + within : within;
            this.customers = (int) n;
            this.purchases = all;
            this.centre = mean;
            this.spread = variance > 0 ? Math.sqrt(variance) : 1;
            this.constant = -logs - all * (0.5 * Math.log(2 * Math.PI) + Math.log(spread));
        }

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public double evaluate(double[] at, double[] gradient) {
            double between = Math.exp(2 * at[1]);
            double within = Math.exp(2 * at[2]);
            double free = purchases - customers;
            double rest = spend.within() / (spread * spread) / within;
            double value = -0.5 * (free * 2 * at[2] + rest);
            double byMu = 0;
            double byTau = 0;
            double bySigma = rest - free;
            for (int i = 0; i < spend.size(); i++) {
                if (spend.counts(i)) {
                    double noise = within / spend.purchases(i);
                    double variance = between + noise;
                    double off = (spend.meanLog(i) - centre) / spread - at[0];
                    double pull = off * off / variance;
                    value -= 0.5 * (Math.log(variance) + pull);
                    byMu += off / variance;
                    byTau += (pull - 1) * between / variance;
                    bySigma += (pull - 1) * noise / variance;
                }
            }
            gradient[0] = byMu;
            gradient[1] = byTau;
            gradient[2] = bySigma;
            return value;
        }
    }
}
