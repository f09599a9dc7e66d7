package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.fit.Chunks;
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.special.Gamma;

/**
 * Log-likelihood of the Gamma-Gamma model in the coordinates ln p, ln q, ln γ. Customers are sorted by their number of
 * purchases; a customer costs one division and, eight at a time, one logarithm.
 */
final class GammaGammaLikelihood implements LogLikelihood {

    private static final int WIDTH = 8192;

    private final boolean parallel;
    private final int[] counts;
    private final int[] starts;
    private final double[] totals;
    private final double[] logMeans;
    private final double constant;

    /** Amounts are divided by {@code scale}; every {@code stride}-th customer takes part. */
    GammaGammaLikelihood(Spend spend, double scale, int stride, boolean parallel) {
        this.parallel = parallel;
        int most = 0;
        for (int i = 0; i < spend.size(); i += stride) {
            most = spend.counts(i) ? Math.max(most, spend.purchases(i)) : most;
        }
        int[] place = new int[most + 2];
        int distinct = 0;
        for (int i = 0; i < spend.size(); i += stride) {
            if (spend.counts(i) && place[spend.purchases(i) + 1]++ == 0) {
                distinct++;
            }
        }
        counts = new int[distinct];
        starts = new int[distinct + 1];
        logMeans = new double[distinct];
        int group = 0;
        int[] groupOf = new int[most + 1];
        for (int x = 0; x <= most; x++) {
            if (place[x + 1] > 0) {
                counts[group] = x;
                groupOf[x] = group++;
            }
            place[x + 1] += place[x];
        }
        totals = new double[place[most + 1]];
        double fixed = 0;
        for (int i = 0; i < spend.size(); i += stride) {
            if (spend.counts(i)) {
                int x = spend.purchases(i);
                double mean = spend.mean(i) / scale;
                double log = Math.log(mean);
                totals[place[x]++] = x * mean;
                logMeans[groupOf[x]] += x * log;
                starts[groupOf[x] + 1]++;
                fixed -= log;
            }
        }
        for (int g = 0; g < distinct; g++) {
            starts[g + 1] += starts[g];
        }
        constant = fixed - totals.length * Math.log(scale);
    }

    double customers() {
        return totals.length;
    }

    /** The part without parameters: −Σ ln z̄ and the change of scale. */
    double constant() {
        return constant;
    }

    @Override
    public int dimension() {
        return 3;
    }

    @Override
    public double evaluate(double[] at, double[] gradient) {
        double p = Math.exp(at[0]);
        double q = Math.exp(at[1]);
        double gamma = Math.exp(at[2]);
        double value = 0;
        java.util.Arrays.fill(gradient, 0);
        for (int g = 0; g < counts.length; g++) {
            int from = starts[g];
            double n = starts[g + 1] - from;
            double x = counts[g];
            double[] sums = Chunks.sum((int) n, WIDTH, 2, parallel,
                    (first, end, into) -> add(gamma, from + first, from + end, into));
            double shape = p * x + q;
            double digamma = Gamma.digamma(shape);
            double logX = Math.log(x);
            value += n * (Gamma.log(shape) - Gamma.log(p * x) - Gamma.log(q) + q * at[2] + p * x * logX)
                    + p * logMeans[g]
                    - shape * sums[0];
            gradient[0] += n * x * (digamma - Gamma.digamma(p * x) + logX) + logMeans[g] - x * sums[0];
            gradient[1] += n * (digamma - Gamma.digamma(q) + at[2]) - sums[0];
            gradient[2] += n * q / gamma - shape * sums[1];
        }
        gradient[0] *= p;
        gradient[1] *= q;
        gradient[2] *= gamma;
        return value;
    }

    /** Σ ln(γ + m) and Σ 1/(γ + m). */
    private void add(double gamma, int first, int end, double[] into) {
        double product = 1;
        for (int i = first; i < end; i++) {
            double sum = gamma + totals[i];
            into[1] += 1 / sum;
            product *= sum;
            if (product > 1e200 || product < 1e-200) {
                into[0] += Math.log(product);
                product = 1;
            }
        }
        into[0] += Math.log(product);
    }
}
