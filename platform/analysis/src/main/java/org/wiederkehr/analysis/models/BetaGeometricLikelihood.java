package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.fit.Chunks;
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.special.Gamma;

/**
 * Log-likelihood of BG/NBD, MBG/NBD and MBG/CNBD-k in the coordinates ln r, ln α, ln a, ln b. What depends on x only is
 * computed per run, what depends on a time only per slot; one exponential and one logarithm remain per tuple.
 */
final class BetaGeometricLikelihood implements LogLikelihood {

    private static final int SUMS = 5;
    private static final double NEARLY_OVERFLOWING = 1e280;

    private final Tuples tuples;
    private final int k;
    private final int extra;
    private final boolean parallel;
    private final double[] times;
    private final double[] runWeight;
    private final double[] slotWeight;
    private final double[] slotRepeats;
    private final double customers;

    BetaGeometricLikelihood(Tuples tuples, double ticksPerUnit, int k, boolean dropoutAtZero, boolean parallel) {
        this.tuples = tuples;
        this.k = k;
        this.extra = dropoutAtZero ? 1 : 0;
        this.parallel = parallel;
        this.times = tuples.times(ticksPerUnit);
        this.runWeight = new double[tuples.runs()];
        this.slotWeight = new double[times.length];
        this.slotRepeats = new double[times.length];
        double all = 0;
        for (int run = 0; run < tuples.runs(); run++) {
            for (int i = tuples.runStart[run]; i < tuples.runStart[run + 1]; i++) {
                runWeight[run] += tuples.weight[i];
                slotWeight[tuples.age[i]] += tuples.weight[i];
                slotRepeats[tuples.age[i]] += (double) tuples.weight[i] * tuples.runRepeats[run];
            }
            all += runWeight[run];
        }
        this.customers = all;
    }

    @Override
    public int dimension() {
        return 4;
    }

    @Override
    public double evaluate(double[] at, double[] gradient) {
        double r = Math.exp(at[0]);
        double alpha = Math.exp(at[1]);
        double a = Math.exp(at[2]);
        double b = Math.exp(at[3]);
        double[] log = new double[times.length];
        double[] inverse = new double[times.length];
        for (int t = 0; t < times.length; t++) {
            log[t] = Math.log(alpha + times[t]);
            inverse[t] = 1 / (alpha + times[t]);
        }
        double[] sums = Chunks.sum(tuples.size(), SUMS, parallel, (from, to, into) -> {
            for (int run = tuples.runOf(from); run < tuples.runs() && tuples.runStart[run] < to; run++) {
                int first = Math.max(from, tuples.runStart[run]);
                int end = Math.min(to, tuples.runStart[run + 1]);
                if (k == 1) {
                    addRun(run, first, end, r, a, b, log, inverse, into);
                } else {
                    addRegularRun(run, first, end, r, a, b, log, inverse, into);
                }
            }
        });
        addRunTerms(r, a, b, sums);
        addSlotTerms(r, alpha, log, inverse, sums);
        gradient[0] = r * sums[1];
        gradient[1] = alpha * sums[2];
        gradient[2] = a * sums[3];
        gradient[3] = b * sums[4];
        return sums[0];
    }

    /** The Γ and B terms, once per x. */
    private void addRunTerms(double r, double a, double b, double[] sums) {
        for (int run = 0; run < tuples.runs(); run++) {
            double n = runWeight[run];
            int purchases = k * tuples.runRepeats[run];
            int trials = tuples.runRepeats[run] + extra;
            double joint = Gamma.digammaRising(a + b, trials);
            sums[0] += n
                    * (Gamma.logRising(r, purchases) + Gamma.logRising(b, trials) - Gamma.logRising(a + b, trials));
            sums[1] += n * Gamma.digammaRising(r, purchases);
            sums[3] -= n * joint;
            sums[4] += n * (Gamma.digammaRising(b, trials) - joint);
        }
    }

    /** r ln α − (r + kx) ln(α + T), once per T. */
    private void addSlotTerms(double r, double alpha, double[] log, double[] inverse, double[] sums) {
        double logAlpha = Math.log(alpha);
        sums[0] += customers * r * logAlpha;
        sums[1] += customers * logAlpha;
        sums[2] += customers * r / alpha;
        for (int t = 0; t < times.length; t++) {
            double shape = slotWeight[t] * r + slotRepeats[t] * k;
            sums[0] -= shape * log[t];
            sums[1] -= slotWeight[t] * log[t];
            sums[2] -= shape * inverse[t];
        }
    }

    /** ln(1 + D ((α+T)/(α+t_x))^(r+x)) for k = 1: gone against alive. */
    private void addRun(int run, int first, int end, double r, double a, double b, double[] log, double[] inverse,
            double[] into) {
        int x = tuples.runRepeats[run];
        int trials = x + extra;
        if (trials == 0) {
            return;
        }
        double shape = r + x;
        double last = b + trials - 1;
        double logOdds = Math.log(a / last);
        double value = 0;
        double product = 1;
        double byShape = 0;
        double byAlpha = 0;
        double gone = 0;
        for (int i = first; i < end; i++) {
            int early = tuples.recency[i];
            int late = tuples.age[i];
            double weight = tuples.weight[i];
            double stretch = log[late] - log[early];
            double v = logOdds + shape * stretch;
            double e = Math.exp(-Math.abs(v));
            double grown = 1 + e;
            double w = weight * (v > 0 ? 1 : e) / grown;
            value += v > 0 ? weight * v : 0;
            if (weight == 1) {
                product *= grown;
            } else {
                value += weight * Math.log(grown);
            }
            if (product > NEARLY_OVERFLOWING) {
                value += Math.log(product);
                product = 1;
            }
            byShape += w * stretch;
            byAlpha += w * (inverse[late] - inverse[early]);
            gone += w;
        }
        into[0] += value + Math.log(product);
        into[1] += byShape;
        into[2] += shape * byAlpha;
        into[3] += gone / a;
        into[4] -= gone / last;
    }

    /** The same for k > 1: while alive, up to k − 1 ticks of the last gap may have passed. */
    private void addRegularRun(int run, int first, int end, double r, double a, double b, double[] log,
            double[] inverse, double[] into) {
        int trials = tuples.runRepeats[run] + extra;
        double shape = r + (double) k * tuples.runRepeats[run];
        double last = b + trials - 1;
        double logOdds = trials == 0 ? Double.NEGATIVE_INFINITY : Math.log(a / last);
        double[] phase = phases(shape);
        double[] phaseSlope = phaseSlopes(shape, phase);
        double value = 0;
        double product = 1;
        for (int i = first; i < end; i++) {
            int early = tuples.recency[i];
            int late = tuples.age[i];
            double weight = tuples.weight[i];
            double stretch = log[late] - log[early];
            double u = (times[late] - times[early]) * inverse[late];
            double alive = 0;
            double byShape = 0;
            double byTime = 0;
            for (int j = k - 1; j >= 0; j--) {
                byTime = byTime * u + alive;
                alive = alive * u + phase[j];
                byShape = byShape * u + phaseSlope[j];
            }
            double v = logOdds + shape * stretch;
            // beyond e^300 the customer is gone for certain, and the sum is its larger part
            double gone = v > 300 ? 1 : Math.exp(v);
            double all = v > 300 ? 1 : alive + gone;
            value += v > 300 ? weight * v : 0;
            if (weight == 1) {
                product *= all;
            } else {
                value += weight * Math.log(all);
            }
            if (product > 1e150) {
                value += Math.log(product);
                product = 1;
            }
            double w = weight * (v > 300 ? 1 : gone / all);
            double scale = v > 300 ? 0 : weight / all;
            into[1] += w * stretch + scale * byShape;
            into[2] += w * shape * (inverse[late] - inverse[early]) - scale * byTime * u * inverse[late];
            into[3] += w / a;
            into[4] -= trials == 0 ? 0 : w / last;
        }
        into[0] += value + Math.log(product);
    }

    /** (shape)_j / j! for j < k. */
    private double[] phases(double shape) {
        double[] phases = new double[k];
        phases[0] = 1;
        for (int j = 1; j < k; j++) {
            phases[j] = phases[j - 1] * (shape + j - 1) / j;
        }
        return phases;
    }

    /** Their derivatives with respect to the shape. */
    private double[] phaseSlopes(double shape, double[] phases) {
        double[] slopes = new double[k];
        double sum = 0;
        for (int j = 1; j < k; j++) {
            sum += 1 / (shape + j - 1);
            slopes[j] = phases[j] * sum;
        }
        return slopes;
    }
}
