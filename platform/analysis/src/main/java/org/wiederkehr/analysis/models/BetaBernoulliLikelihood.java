package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.special.Gamma;

/** Log-likelihood of the BG/BB in the coordinates ln α, ln β, ln γ, ln δ; a sum over the round in which the customer left. */
final class BetaBernoulliLikelihood implements LogLikelihood {

    private final Tuples tuples;
    private final int[] rounds;

    BetaBernoulliLikelihood(Tuples tuples) {
        this.tuples = tuples;
        this.rounds = tuples.ticks;
    }

    @Override
    public int dimension() {
        return 4;
    }

    @Override
    public double evaluate(double[] at, double[] gradient) {
        double[] p = {Math.exp(at[0]), Math.exp(at[1]), Math.exp(at[2]), Math.exp(at[3])};
        java.util.Arrays.fill(gradient, 0);
        double value = 0;
        double[] slope = new double[4];
        for (int run = 0; run < tuples.runs(); run++) {
            for (int i = tuples.runStart[run]; i < tuples.runStart[run + 1]; i++) {
                value += tuples.weight[i]
                        * one(tuples.runRepeats[run], rounds[tuples.recency[i]], rounds[tuples.age[i]], p, slope);
                for (int j = 0; j < 4; j++) {
                    gradient[j] += tuples.weight[i] * slope[j] * p[j];
                }
            }
        }
        return value;
    }

    /**
     * ln Σ over the rounds i = t_x … n that may have been the last alive. From i to i + 1 a term changes by simple factors,
     * so weights and slopes are carried along; all relative to the term i = t_x.
     */
    private static double one(int x, int last, int n, double[] p, double[] slope) {
        double alpha = p[0];
        double beta = p[1];
        double gamma = p[2];
        double delta = p[3];
        double first = Gamma.logRising(alpha, x) + Gamma.logRising(beta, last - x) - Gamma.logRising(alpha + beta, last)
                + Gamma.logRising(delta, last) - Gamma.logRising(gamma + delta, last);
        double inBeta = Gamma.digammaRising(beta, last - x);
        double inBoth = Gamma.digammaRising(alpha + beta, last);
        double inDelta = Gamma.digammaRising(delta, last);
        double inSum = Gamma.digammaRising(gamma + delta, last);
        double weight = 1;
        double total = 0;
        double[] sums = new double[4];
        for (int i = last; i <= n; i++) {
            boolean left = i < n;
            double end = left ? gamma / (gamma + delta + i) : 1;
            double hazard = left ? 1 / (gamma + delta + i) : 0;
            double part = weight * end;
            total += part;
            sums[0] -= part * inBoth;
            sums[1] += part * (inBeta - inBoth);
            sums[2] += part * ((left ? 1 / gamma : 0) - hazard - inSum);
            sums[3] += part * (inDelta - inSum - hazard);
            weight *= (beta + i - x) / (alpha + beta + i) * (delta + i) / (gamma + delta + i);
            inBeta += 1 / (beta + i - x);
            inBoth += 1 / (alpha + beta + i);
            inDelta += 1 / (delta + i);
            inSum += 1 / (gamma + delta + i);
        }
        for (int j = 0; j < 4; j++) {
            slope[j] = sums[j] / total;
        }
        slope[0] += Gamma.digammaRising(alpha, x);
        return first + Math.log(total);
    }
}
