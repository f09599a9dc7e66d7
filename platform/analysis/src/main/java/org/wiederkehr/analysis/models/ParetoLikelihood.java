package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.fit.Chunks;
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.special.Gamma;

/**
 * Log-likelihood of the Pareto/NBD in the coordinates ln r, ln α, ln s, ln β:
 * L = Γ(r+x)/Γ(r) α^r β^s [ (α+T)^−(r+x) (β+T)^−s + s ∫ (α+y)^−(r+x) (β+y)^−(s+1) dy ], y from t_x to T. The integrals
 * are differences of suffix integrals on the ticks of one x, scaled to 1 at their start: nothing overflows or cancels.
 */
final class ParetoLikelihood implements LogLikelihood {

    private static final int SUMS = 5;

    private final Tuples tuples;
    private final ParetoRuns runs;
    private final boolean parallel;

    ParetoLikelihood(Tuples tuples, ParetoRuns runs, boolean parallel) {
        this.tuples = tuples;
        this.runs = runs;
        this.parallel = parallel;
    }

    @Override
    public int dimension() {
        return 4;
    }

    @Override
    public double evaluate(double[] at, double[] gradient) {
        double r = Math.exp(at[0]);
        double alpha = Math.exp(at[1]);
        double s = Math.exp(at[2]);
        double beta = Math.exp(at[3]);
        ParetoRuns.Logs logs = runs.logs(alpha, beta);
        double[] sums = Chunks.sum(tuples.runs(), 1, SUMS, parallel, (from, to, into) -> {
            for (int run = from; run < to; run++) {
                addRun(run, r, s, runs.suffix(run, r, s, logs), logs, into);
            }
        });
        double customers = addRunTerms(r, sums);
        sums[0] += customers * (r * Math.log(alpha) + s * Math.log(beta));
        gradient[0] = r * (sums[1] + customers * Math.log(alpha));
        gradient[1] = alpha * (sums[2] + customers * r / alpha);
        gradient[2] = s * (sums[3] + customers * Math.log(beta));
        gradient[3] = beta * (sums[4] + customers * s / beta);
        return sums[0];
    }

    private double addRunTerms(double r, double[] sums) {
        double customers = 0;
        for (int run = 0; run < tuples.runs(); run++) {
            double n = 0;
            for (int i = tuples.runStart[run]; i < tuples.runStart[run + 1]; i++) {
                n += tuples.weight[i];
            }
            sums[0] += n * Gamma.logRising(r, tuples.runRepeats[run]);
            sums[1] += n * Gamma.digammaRising(r, tuples.runRepeats[run]);
            customers += n;
        }
        return customers;
    }

    private void addRun(int run, double r, double s, double[][] suffix, ParetoRuns.Logs logs, double[] into) {
        double shape = r + tuples.runRepeats[run];
        double[] one = suffix[0];
        double[] inAlphaLog = suffix[1];
        double[] inAlpha = suffix[2];
        double[] inBetaLog = suffix[3];
        double[] inBeta = suffix[4];
        for (int i = tuples.runStart[run]; i < tuples.runStart[run + 1]; i++) {
            double weight = tuples.weight[i];
            int early = tuples.recency[i];
            int late = tuples.age[i];
            int from = runs.recencyAt[i];
            int to = runs.ageAt[i];
            double q = Math
                    .exp(shape * (logs.alpha[early] - logs.alpha[late]) + s * (logs.beta[early] - logs.beta[late]));
            double gone = Math.max(0, one[from] - q * one[to]);
            double all = q + s * gone;
            double share = weight / all;
            into[0] += weight * (Math.log(all) - shape * logs.alpha[early] - s * logs.beta[early]);
            into[1] -= share * (q * logs.alpha[late] + s * (inAlphaLog[from] - q * inAlphaLog[to]));
            into[2] -= share * shape * (q * logs.alphaInverse[late] + s * (inAlpha[from] - q * inAlpha[to]));
            into[3] += share * (gone - q * logs.beta[late] - s * (inBetaLog[from] - q * inBetaLog[to]));
            into[4] -= share * s * (q * logs.betaInverse[late] + (s + 1) * (inBeta[from] - q * inBeta[to]));
        }
    }
}
