package org.wiederkehr.analysis.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.wiederkehr.analysis.models.Bootstrap.Interval;

/** Compares what was said with what happened. */
final class Measures {

    private final Prediction said;
    private final int[] actual;

    Measures(Prediction said, int[] actual) {
        this.said = said;
        this.actual = actual;
    }

    private double mean(IntToDoubleFunction error) {
        return IntStream.range(0, actual.length).mapToDouble(error).average().orElse(Double.NaN);
    }

    double totalExpected() {
        return Arrays.stream(said.expected).sum();
    }

    double mae() {
        return mean(i -> Math.abs(said.expected[i] - actual[i]));
    }

    double squared(int i) {
        return (said.expected[i] - actual[i]) * (said.expected[i] - actual[i]);
    }

    double rmse() {
        return Math.sqrt(mean(this::squared));
    }

    /** 90 % bootstrap interval of the root mean squared error over customers. */
    Interval rmseInterval(int resamples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = actual.length;
        return Interval.of(IntStream.range(0, n == 0 ? 0 : resamples).mapToDouble(
                sample -> Math.sqrt(IntStream.range(0, n).mapToDouble(i -> squared(random.nextInt(n))).sum() / n))
                .toArray(),
                0.9);
    }

    double brier() {
        return mean(i -> (said.chance[i] - bought(i)) * (said.chance[i] - bought(i)));
    }

    private double bought(int i) {
        return actual[i] > 0 ? 1 : 0;
    }

    /** Mann-Whitney: mean ranks for ties. */
    double auc() {
        int[] order = order(said.rank);
        double buyers = 0;
        double rankSum = 0;
        for (int from = 0; from < order.length;) {
            int to = from;
            while (to < order.length && said.rank[order[to]] == said.rank[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                buyers += bought(order[i]);
                rankSum += bought(order[i]) * (from + to + 1) / 2.0;
            }
            from = to;
        }
        double others = order.length - buyers;
        return buyers == 0 || others == 0 ? Double.NaN : (rankSum - buyers * (buyers + 1) / 2) / (buyers * others);
    }

    /** Ten groups of equal size by chance. */
    List<Score.Group> calibration() {
        return equalGroups(said.chance, 10);
    }

    /** Eight groups of equal size by a column, for example the time since the last purchase. */
    List<Score.Group> byRecency(double[] hiatus) {
        return equalGroups(hiatus, 8);
    }

    private List<Score.Group> equalGroups(double[] by, int groups) {
        int[] order = order(by);
        List<Score.Group> list = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            int from = (int) ((long) order.length * g / groups);
            int to = (int) ((long) order.length * (g + 1) / groups);
            if (to > from) {
                list.add(group(by[order[from]], by[order[to - 1]], Arrays.copyOfRange(order, from, to)));
            }
        }
        return list;
    }

    /** By repeat purchases, 7 and more taken together. */
    List<Score.Group> byFrequency(IntToDoubleFunction repeats) {
        List<Score.Group> list = new ArrayList<>();
        for (int x = 0; x <= 7; x++) {
            int here = x;
            int[] members = IntStream.range(0, actual.length).filter(i -> Math.min(7, repeats.applyAsDouble(i)) == here)
                    .toArray();
            list.add(group(x, x == 7 ? Double.POSITIVE_INFINITY : x, members));
        }
        return list;
    }

    private Score.Group group(double from, double to, int[] members) {
        double[] sums = new double[4];
        for (int i : members) {
            sums[0] += said.expected[i];
            sums[1] += actual[i];
            sums[2] += said.chance[i];
            sums[3] += bought(i);
        }
        double n = members.length == 0 ? Double.NaN : members.length;
        return new Score.Group(from, to, members.length, sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n);
    }

    private static int[] order(double[] by) {
        return IntStream.range(0, by.length).boxed().sorted((a, b) -> Double.compare(by[a], by[b]))
                .mapToInt(Integer::intValue).toArray();
    }
}
