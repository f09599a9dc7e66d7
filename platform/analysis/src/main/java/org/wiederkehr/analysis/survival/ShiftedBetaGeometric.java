package org.wiederkehr.analysis.survival;

import java.util.List;
import java.util.Optional;

import org.wiederkehr.analysis.fit.Estimate;
import org.wiederkehr.analysis.fit.Estimation;
import org.wiederkehr.analysis.fit.Evidence;
import org.wiederkehr.analysis.fit.Limit;
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.fit.Prior;
import org.wiederkehr.analysis.fit.Verdict;
import org.wiederkehr.analysis.special.Gamma;

/**
 * Shifted beta-geometric model of contracts (Fader/Hardie 2007, "How to Project Customer Retention"): at each renewal a
 * customer leaves with a probability θ of its own, θ ~ Beta(α, β). Retention rises with tenure though nobody changes.
 */
public record ShiftedBetaGeometric(double alpha, double beta) {

    private static final double NEGLIGIBLE = 1e-15;
    private static final int LONGEST_SUM = 1_000_000;

    public ShiftedBetaGeometric {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException("alpha " + alpha + ", beta " + beta);
        }
    }

    /** S(t): share still there after t renewals. */
    public double survival(int t) {
        return Math.exp(Gamma.logRising(beta, t) - Gamma.logRising(alpha + beta, t));
    }

    /** Share of those there after t − 1 renewals who renew the t-th time, t ≥ 1. */
    public double retention(int t) {
        return (beta + t - 1) / (alpha + beta + t - 1);
    }

    /** P(a customer leaves at the t-th renewal), t ≥ 1. */
    public double leaving(int t) {
        return survival(t - 1) * (1 - retention(t));
    }

    /**
     * Discounted expected residual lifetime of a customer who has renewed {@code renewals} times and stands before the
     * next decision (Fader/Hardie 2010, "Customer-Base Valuation in a Contractual Setting"): renewals still to come, the
     * next one undiscounted.
     */
    public double residual(int renewals, double discount) {
        double weight = 1;
        double sum = 0;
        for (int t = renewals + 1; t < renewals + LONGEST_SUM; t++) {
            weight *= retention(t) / (t == renewals + 1 ? 1 : 1 + discount);
            sum += weight;
            if (weight < NEGLIGIBLE * sum) {
                break;
            }
        }
        return sum;
    }

    /** A fit: the model where there is one, its log-likelihood, standard errors of α and β, and the verdict. */
    public record Fitted(Optional<ShiftedBetaGeometric> model, double logLikelihood, double alphaError,
            double betaError,
            Verdict verdict) {}

    /**
     * Maximum likelihood from a cohort that started together, or several added up.
     *
     * @param left   customers lost at renewal 1, 2, …
     * @param stayed customers cut off, still there, after renewal 1, 2, … (same length)
     * @param prior  whether a weak prior takes part
     */
    public static Fitted fit(int[] left, int[] stayed, boolean prior) {
        if (left.length != stayed.length) {
            throw new IllegalArgumentException("columns of " + left.length + " and " + stayed.length + " rows");
        }
        long gone = java.util.Arrays.stream(left).asLongStream().sum();
        long still = java.util.Arrays.stream(stayed).asLongStream().sum();
        if (gone + still == 0) {
            return none(new Verdict.Failed(Evidence.none(), Verdict.Cause.TOO_FEW_CUSTOMERS));
        }
        if (gone == 0) {
            return none(new Verdict.Boundary(Evidence.none(), Verdict.Edge.NO_CHURN_IDENTIFIABLE, "alpha"));
        }
        double[] middle = {0, Math.log(2)};
        Estimation estimation = Estimation.of(likelihood(left, stayed),
                List.of(new Limit("alpha", 1e-3, 1e3), new Limit("beta", 1e-3, 1e3)));
        Estimate estimate = (prior ? estimation.under(Prior.around(middle, 1.5)) : estimation)
                .from(List.of(middle, new double[]{-1, 0}, new double[]{2, 3}));
        return new Fitted(Optional.of(new ShiftedBetaGeometric(estimate.parameter(0), estimate.parameter(1))),
                estimate.logLikelihood(), estimate.standardError(0), estimate.standardError(1), estimate.verdict());
    }

    private static Fitted none(Verdict verdict) {
        return new Fitted(Optional.empty(), Double.NaN, Double.NaN, Double.NaN, verdict);
    }

    private static LogLikelihood likelihood(int[] left, int[] stayed) {
        return new LogLikelihood() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public double evaluate(double[] at, double[] gradient) {
                double alpha = Math.exp(at[0]);
                double beta = Math.exp(at[1]);
                double value = 0;
                double byAlpha = 0;
                double byBeta = 0;
                // S(t−1) and S(t) with their slopes, carried from renewal to renewal
                double logBefore = 0;
                double alphaBefore = 0;
                double betaBefore = 0;
                for (int t = 0; t < left.length; t++) {
                    double total = alpha + beta + t;
                    value += left[t] * (logBefore + Math.log(alpha / total));
                    byAlpha += left[t] * (alphaBefore + 1 / alpha - 1 / total);
                    byBeta += left[t] * (betaBefore - 1 / total);
                    logBefore += Math.log((beta + t) / total);
                    alphaBefore -= 1 / total;
                    betaBefore += 1 / (beta + t) - 1 / total;
                    value += stayed[t] * logBefore;
                    byAlpha += stayed[t] * alphaBefore;
                    byBeta += stayed[t] * betaBefore;
                }
                gradient[0] = alpha * byAlpha;
                gradient[1] = beta * byBeta;
                return value;
            }
        };
    }
}
