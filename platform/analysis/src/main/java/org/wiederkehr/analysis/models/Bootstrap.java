package org.wiederkehr.analysis.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

import org.wiederkehr.analysis.fit.Estimate;

/**
 * Refits on customers drawn with replacement. Tuples keep their place and only change their weights, and every refit
 * starts at the first fit, so two hundred of them cost a few fits.
 */
public final class Bootstrap {

    private final List<PurchaseModel> models;
    private final int attempted;

    private Bootstrap(List<PurchaseModel> models, int attempted) {
        this.models = List.copyOf(models);
        this.attempted = attempted;
    }

    /**
     * Draws {@code refits} times; the same seed gives the same draws.
     *
     * @throws IllegalArgumentException when {@code fit} has no model
     */
    public static Bootstrap of(Fit<PurchaseModel> fit, Cohort cohort, int refits, long seed) {
        Estimate estimate = fit.estimate().orElseThrow(() -> new IllegalArgumentException("nothing was fitted"));
        PurchaseModel model = fit.model().orElseThrow();
        Tuples tuples = cohort.tuples();
        List<PurchaseModel> models = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < refits; i++) {
            Problem problem = problem(model, cohort, tuples.reweighted(drawn(tuples, random)));
            Estimate again = problem.estimation(estimate.verdict().evidence().priorWeight() > 0).near(estimate);
            if (again.verdict().evidence().decrement() < 1 && !again.coordinates().stream().anyMatch(c -> c.isNaN())) {
                models.add(problem.model(problem.parameters(again)));
            }
        }
        return new Bootstrap(models, refits);
    }

    private static Problem problem(PurchaseModel model, Cohort cohort, Tuples tuples) {
        return switch (model) {
            case BetaGeometric m -> BetaGeometricProblem.of(m.k(), m.dropoutAtZero(), cohort, tuples, false);
            case ParetoNbd m -> ParetoProblem.of(cohort, tuples, false);
            case BetaBernoulli m -> BetaBernoulliProblem.of(tuples);
        };
    }

    private static int[] drawn(Tuples tuples, SplittableRandom random) {
        int[] weights = new int[tuples.size()];
        int n = tuples.tupleOf.length;
        for (int i = 0; i < n; i++) {
            weights[tuples.tupleOf[random.nextInt(n)]]++;
        }
        return weights;
    }

    /** The refitted models; fewer than asked for where a draw had no maximum. */
    public List<PurchaseModel> models() {
        return models;
    }

    /** How many refits were tried. */
    public int attempted() {
        return attempted;
    }

    /** The middle {@code share} (say 0.9) of what the refitted models answer. */
    public Interval interval(ToDoubleFunction<PurchaseModel> answer, double share) {
        double[] sorted = models.stream().mapToDouble(answer).sorted().toArray();
        return Interval.middle(sorted, share);
    }

    /** A range; NaN where there was nothing to take it from. */
    public record Interval(double low, double high) {

        /** Between the quantiles that leave half of 1 − {@code share} on either side of ascending values. */
        public static Interval middle(double[] ascending, double share) {
            if (ascending.length == 0) {
                return new Interval(Double.NaN, Double.NaN);
            }
            double last = ascending.length - 1.0;
            // 1 − .9 is a little less than .1, which must not cost a place
            int low = (int) Math.floor(last * (1 - share) / 2 + 1e-9);
            return new Interval(ascending[low], ascending[(int) (last - low)]);
        }

        /** The same for values in any order. */
        public static Interval of(double[] values, double share) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return middle(sorted, share);
        }
    }
}
