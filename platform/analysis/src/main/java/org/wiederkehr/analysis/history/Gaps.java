package org.wiederkehr.analysis.history;

import java.util.Arrays;

/**
 * What the gaps between a customer's successive order days tell, in ticks: enough for a gamma fit and for regularity,
 * without keeping the gaps.
 *
 * <p>
 * {@code sumOfLogs} and {@code sumOfSquares} run over all gaps. {@code unevenness} runs over all pairs of neighbouring
 * gaps g, h and sums (g/(g+h) - 1/2)²: 0 for a clockwork, 1/12 per pair for chance (exponential gaps).
 */
public final class Gaps {

    final double[] sumOfLogs;
    final double[] sumOfSquares;
    final double[] unevenness;

    Gaps(int customers) {
        this(new double[customers], new double[customers], new double[customers]);
    }

    /** Arrays are used as they are, one entry per customer of the summaries they are given to. */
    public Gaps(double[] sumOfLogs, double[] sumOfSquares, double[] unevenness) {
        if (sumOfLogs.length != sumOfSquares.length || sumOfSquares.length != unevenness.length)
            throw new IllegalArgumentException("gap columns differ in length");
        this.sumOfLogs = sumOfLogs;
        this.sumOfSquares = sumOfSquares;
        this.unevenness = unevenness;
    }

    public double sumOfLogs(int i) {
        return sumOfLogs[i];
    }

    public double sumOfSquares(int i) {
        return sumOfSquares[i];
    }

    public double unevenness(int i) {
        return unevenness[i];
    }

    int customers() {
        return sumOfLogs.length;
    }

    Gaps firstOnes(int customers) {
        if (customers == sumOfLogs.length)
            return this;
        return new Gaps(Arrays.copyOf(sumOfLogs, customers), Arrays.copyOf(sumOfSquares, customers),
                Arrays.copyOf(unevenness, customers));
    }
}
