package org.wiederkehr.analysis.models;

import java.util.Arrays;

import org.wiederkehr.analysis.special.GaussLegendre;

/** The ticks that occur for each x, and the suffix integrals of the Pareto/NBD on them. */
final class ParetoRuns {

    private static final GaussLegendre RULE = new GaussLegendre(3);
    /** Decay per panel up to which three nodes leave less than 1e-8 of it. */
    private static final double SMOOTH = 0.5;
    /** A slow decay does not allow wider panels than this added to it: the pole at y = −α or −β stays as near. */
    private static final double POLE = 3;
    /** e to the minus this is nothing beside 1. */
    private static final double NOTHING_LEFT = 40;
    private static final int KINDS = 5;

    /** Where each tuple's t_x and T stand among the slots of its run. */
    final int[] recencyAt;
    final int[] ageAt;
    private final int[][] slots;
    private final int[] repeats;
    private final double[] times;

    ParetoRuns(Tuples tuples, double ticksPerUnit) {
        times = tuples.times(ticksPerUnit);
        repeats = tuples.runRepeats;
        recencyAt = new int[tuples.size()];
        ageAt = new int[tuples.size()];
        slots = new int[tuples.runs()][];
        int[] position = new int[times.length];
        for (int run = 0; run < slots.length; run++) {
            int first = tuples.runStart[run];
            int end = tuples.runStart[run + 1];
            slots[run] = used(tuples, first, end, position);
            for (int i = first; i < end; i++) {
                recencyAt[i] = position[tuples.recency[i]];
                ageAt[i] = position[tuples.age[i]];
            }
        }
    }

    private static int[] used(Tuples tuples, int first, int end, int[] position) {
        Arrays.fill(position, 0);
        for (int i = first; i < end; i++) {
            position[tuples.recency[i]] = 1;
            position[tuples.age[i]] = 1;
        }
        int[] slots = new int[Arrays.stream(position).sum()];
        int n = 0;
        for (int slot = 0; slot < position.length; slot++) {
            if (position[slot] == 1) {
                slots[n] = slot;
                position[slot] = n++;
            }
        }
        return slots;
    }

    /** Logarithms and inverses of α + t and β + t per slot. */
    static final class Logs {
        final double[] alpha;
        final double[] beta;
        final double[] alphaInverse;
        final double[] betaInverse;
        final double alphaItself;
        final double betaItself;

        private Logs(double alpha, double beta, double[] times) {
            this.alphaItself = alpha;
            this.betaItself = beta;
            this.alpha = new double[times.length];
            this.beta = new double[times.length];
            this.alphaInverse = new double[times.length];
            this.betaInverse = new double[times.length];
            for (int t = 0; t < times.length; t++) {
                this.alpha[t] = Math.log(alpha + times[t]);
                this.beta[t] = Math.log(beta + times[t]);
                this.alphaInverse[t] = 1 / (alpha + times[t]);
                this.betaInverse[t] = 1 / (beta + times[t]);
            }
        }
    }

    Logs logs(double alpha, double beta) {
        return new Logs(alpha, beta, times);
    }

    /**
     * From each slot of the run to its last one: ∫ f(y) ((α+y₀)/(α+y))^(r+x) ((β+y₀)/(β+y))^s dy/(β+y) for
     * f = 1, ln(α+y), 1/(α+y), ln(β+y), 1/(β+y).
     */
    double[][] suffix(int run, double r, double s, Logs logs) {
        int[] at = slots[run];
        double shape = r + repeats[run];
        double[][] suffix = new double[KINDS][at.length];
        double[] cell = new double[KINDS];
        for (int i = at.length - 2; i >= 0; i--) {
            int here = at[i];
            int next = at[i + 1];
            Arrays.fill(cell, 0);
            addCell(here, next, shape, s, logs, cell);
            double fall = Math
                    .exp(shape * (logs.alpha[here] - logs.alpha[next]) + s * (logs.beta[here] - logs.beta[next]));
            for (int f = 0; f < KINDS; f++) {
                suffix[f][i] = cell[f] + fall * suffix[f][i + 1];
            }
        }
        return suffix;
    }

    /** Panels as wide as the integrand is smooth there; what comes after it has died away to double precision is left out. */
    private void addCell(int here, int next, double shape, double s, Logs logs, double[] cell) {
        double width = times[next] - times[here];
        double alpha = logs.alphaItself + times[here];
        double beta = logs.betaItself + times[here];
        double left = 0;
        do {
            double decay = shape / (alpha + left) + (s + 1) / (beta + left);
            double pole = POLE / (Math.min(alpha, beta) + left);
            double right = Math.min(width, left + SMOOTH / (decay + pole));
            addPanel(here, left, right, shape, s, logs, cell);
            left = right;
        } while (left < width && shape * Math.log1p(left / alpha) + s * Math.log1p(left / beta) < NOTHING_LEFT);
    }

    private void addPanel(int here, double left, double right, double shape, double s, Logs logs, double[] cell) {
        double alpha = logs.alphaItself + times[here];
        double beta = logs.betaItself + times[here];
        for (int i = 0; i < RULE.order(); i++) {
            double y = left + RULE.node(i) * (right - left);
            double alphaLog = Math.log(alpha + y);
            double betaLog = Math.log(beta + y);
            double betaInverse = 1 / (beta + y);
            double part = RULE.weight(i) * (right - left) * betaInverse
                    * Math.exp(shape * (logs.alpha[here] - alphaLog) + s * (logs.beta[here] - betaLog));
            cell[0] += part;
            cell[1] += part * alphaLog;
            cell[2] += part / (alpha + y);
            cell[3] += part * betaLog;
            cell[4] += part * betaInverse;
        }
    }
}
