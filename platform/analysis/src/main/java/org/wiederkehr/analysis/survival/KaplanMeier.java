package org.wiederkehr.analysis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Kaplan/Meier 1958 with Greenwood's variance and the log-log band (Kalbfleisch/Prentice 1980), which stays within
 * [0, 1].
 *
 * @param steps      ascending by time; only times at which somebody left
 * @param confidence of the band, for example 0.95
 * @param observed   spells that went in
 * @param longest    longest duration seen; beyond it the curve says nothing
 */
public record KaplanMeier(List<Step> steps, double confidence, int observed, double longest) {

    /**
     * The curve from {@code time} up to the next step.
     *
     * @param atRisk   still there just before {@code time}
     * @param left     left at {@code time}
     * @param error    Greenwood's standard error of the survival; NaN where nobody stayed, since there it is not defined
     * @param low      lower end of the band
     * @param high     upper end of the band; where nobody stayed, the one before
     */
    public record Step(double time, int atRisk, int left, double survival, double error, double low, double high) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** The 95 % band. */
    public static KaplanMeier of(double[] durations, boolean[] left) {
        return of(durations, left, 0.95);
    }

    /**
     * @param durations 0 or more, in any unit
     * @param left      whether the spell ended then (else it was cut off then, still going)
     * @throws IllegalArgumentException for columns of different length, a negative duration or NaN
     */
    public static KaplanMeier of(double[] durations, boolean[] left, double confidence) {
        int n = durations.length;
        if (left.length != n || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "columns of " + n + " and " + left.length + " rows, confidence " + confidence);
        }
        for (double duration : durations) {
            if (!(duration >= 0)) {
                throw new IllegalArgumentException("duration " + duration);
            }
        }
        int[] order = IntStream.range(0, n).boxed().sorted((a, b) -> Double.compare(durations[a], durations[b]))
                .mapToInt(Integer::intValue).toArray();
        double z = quantile((1 + confidence) / 2);
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        for (int from = 0; from < n;) {
            double time = durations[order[from]];
            int to = from;
            int gone = 0;
            while (to < n && durations[order[to]] == time) {
                gone += left[order[to++]] ? 1 : 0;
            }
            int atRisk = n - from;
            if (gone > 0) {
                survival *= (double) (atRisk - gone) / atRisk;
                greenwood += (double) gone / ((double) atRisk * (atRisk - gone));
                double before = steps.isEmpty() ? 1 : steps.getLast().high();
                steps.add(step(time, atRisk, gone, survival, greenwood, z, before));
            }
            from = to;
        }
        return new KaplanMeier(steps, confidence, n, n == 0 ? 0 : durations[order[n - 1]]);
    }

    private static Step step(double time, int atRisk, int gone, double survival, double greenwood, double z,
            double highBefore) {
        if (survival <= 0) {
            return new Step(time, atRisk, gone, 0, Double.NaN, 0, highBefore);
        }
        double error = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
        return new Step(time, atRisk, gone, survival, survival * Math.sqrt(greenwood),
                Math.pow(survival, Math.exp(z * error)), Math.pow(survival, Math.exp(-z * error)));
    }

    /** Quantile of the standard normal distribution. */
    private static double quantile(double p) {
        return Math.sqrt(2) * org.hipparchus.special.Erf.erfInv(2 * p - 1);
    }

    /** S(time): the share that stays longer than {@code time}; empty beyond the longest duration seen. */
    public OptionalDouble survival(double time) {
        if (!(time <= longest) || observed == 0) {
            return OptionalDouble.empty();
        }
        double survival = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            survival = step.survival();
        }
        return OptionalDouble.of(survival);
    }

    /** The first time at which no more than half are left; empty while more than half stay. */
    public OptionalDouble median() {
        return steps.stream().filter(step -> step.survival() <= 0.5 + 1e-12).mapToDouble(Step::time).findFirst();
    }

    /** Mean time stayed within [0, horizon], the area under the curve; empty beyond the longest duration seen. */
    public OptionalDouble restrictedMean(double horizon) {
        if (!(horizon >= 0 && horizon <= longest)) {
            return OptionalDouble.empty();
        }
        double area = 0;
        double since = 0;
        double survival = 1;
        for (Step step : steps) {
            if (step.time() >= horizon) {
                break;
            }
            area += survival * (step.time() - since);
            since = step.time();
            survival = step.survival();
        }
        return OptionalDouble.of(area + survival * (horizon - since));
    }
}
