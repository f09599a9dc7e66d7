package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ModelPropertyTest {

    private static final int TICKS = 100;

    /** Customers of an exact Pareto/NBD, times in hundredths of a unit so that no two purchases fall together. */
    static Cohort simulated(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] x = new int[n];
        int[] last = new int[n];
        int[] age = new int[n];
        for (int i = 0; i < n; i++) {
            age[i] = (60 + random.nextInt(60)) * TICKS;
            // shapes of 1 make exponential rates: Gamma(1, α) and Gamma(1, β)
            double rate = random.nextExponential() / 10;
            double end = Math.min(age[i], random.nextExponential() / (random.nextExponential() / 40) * TICKS);
            double time = random.nextExponential() / rate * TICKS;
            while (time < end) {
                x[i]++;
                last[i] = (int) time;
                time += random.nextExponential() / rate * TICKS;
            }
            if (x[i] > 0 && last[i] == 0) {
                last[i] = 1;
            }
        }
        return Cohort.of(x, last, age, TICKS);
    }

    @Test
    void pareto_nbd_recovers_the_parameters_that_made_the_customers() {
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.PARETO_NBD, simulated(20_000, 5));
        double[] truth = {1, 10, 1, 40};
        for (int i = 0; i < 4; i++) {
            Fit.Parameter found = fit.parameters().get(i);
            assertThat(found.value()).as(found.name()).isCloseTo(truth[i], within(3 * found.standardError()));
        }
    }

    @Test
    @Tag("slow")
    void threads_change_no_digit() {
        Cohort cohort = simulated(70_000, 6);
        for (Family family : List.of(Family.MBG_NBD, Family.PARETO_NBD)) {
            Fit<PurchaseModel> one = new Fitting(Fitting.Belief.NONE, false).fit(family, cohort);
            Fit<PurchaseModel> many = new Fitting(Fitting.Belief.NONE, true).fit(family, cohort);
            assertThat(many.parameters()).isEqualTo(one.parameters());
            assertThat(many.logLikelihood()).isEqualTo(one.logLikelihood());
        }
    }

    @Test
    void the_unit_of_time_scales_times_and_nothing_else() {
        Cohort units = simulated(800, 7);
        Cohort sevenths = Cohort.of(columns(units, units::repeats), columns(units, units::recency),
                columns(units, units::age),
                TICKS / 7.0);
        for (Family family : List.of(Family.BG_NBD, Family.PARETO_NBD)) {
            Fit<PurchaseModel> one = Fitting.plain().fit(family, units);
            Fit<PurchaseModel> other = Fitting.plain().fit(family, sevenths);
            for (int i = 0; i < 4; i++) {
                boolean time = i == 1 || (family == Family.PARETO_NBD && i == 3);
                double expected = one.parameters().get(i).value() * (time ? 7 : 1);
                assertThat(other.parameters().get(i).value()).isCloseTo(expected, within(1e-4 * expected));
            }
            assertThat(other.logLikelihood()).isCloseTo(one.logLikelihood() - units.totalRepeats() * Math.log(7),
                    within(1e-5 * Math.abs(one.logLikelihood())));
        }
    }

    private static int[] columns(Cohort cohort, java.util.function.IntUnaryOperator column) {
        return java.util.stream.IntStream.range(0, cohort.size()).map(column).toArray();
    }

    @Test
    void order_does_not_matter_and_doubling_doubles_the_likelihood() {
        Cohort cohort = simulated(500, 8);
        List<Integer> shuffled = new ArrayList<>(java.util.stream.IntStream.range(0, 500).boxed().toList());
        Collections.shuffle(shuffled, new Random(1));
        shuffled.addAll(List.copyOf(shuffled));
        int[] order = shuffled.stream().mapToInt(Integer::intValue).toArray();
        Cohort twice = Cohort.of(java.util.Arrays.stream(order).map(cohort::repeats).toArray(),
                java.util.Arrays.stream(order).map(cohort::recency).toArray(),
                java.util.Arrays.stream(order).map(cohort::age).toArray(), TICKS);
        Fit<PurchaseModel> one = Fitting.plain().fit(Family.MBG_NBD, cohort);
        Fit<PurchaseModel> two = Fitting.plain().fit(Family.MBG_NBD, twice);
        assertThat(two.logLikelihood()).isCloseTo(2 * one.logLikelihood(), within(1e-4));
        for (int i = 0; i < 4; i++) {
            assertThat(two.parameters().get(i).standardError())
                    .isCloseTo(one.parameters().get(i).standardError() / Math.sqrt(2),
                            within(.01 * one.parameters().get(i).standardError()));
        }
    }

    @Property(tries = 200)
    void probabilities_and_expectations_are_what_they_should_be(@ForAll @DoubleRange(min = .05, max = 20) double r,
            @ForAll @DoubleRange(min = .1, max = 50) double alpha, @ForAll @DoubleRange(min = .05, max = 5) double a,
            @ForAll @DoubleRange(min = .05, max = 10) double b, @ForAll @IntRange(max = 30) int x,
            @ForAll @DoubleRange(min = 1, max = 100) double age, @ForAll @DoubleRange(max = 1) double share) {
        double recency = x == 0 ? 0 : age * share;
        for (PurchaseModel model : List.of(BetaGeometric.bgNbd(r, alpha, a, b), BetaGeometric.mbgNbd(r, alpha, a, b),
                BetaGeometric.mbgCnbd(3, r, alpha, a, b), new ParetoNbd(r, alpha, a, b * 5))) {
            double alive = model.alive(x, recency, age);
            double expected = model.expected(x, recency, age, 20);
            double chance = model.chance(x, recency, age, 20);
            assertThat(alive).isBetween(0.0, 1.0);
            assertThat(chance).isBetween(0.0, alive * (1 + 1e-9) + 1e-12);
            assertThat(expected).isFinite().isGreaterThanOrEqualTo(chance * (1 - 1e-7) - 1e-9);
            assertThat(model.expected(x, recency, age, 40)).isGreaterThanOrEqualTo(expected * (1 - 1e-9));
            assertThat(model.alive(x, recency, age + 10)).isLessThanOrEqualTo(alive + 1e-9);
        }
    }

    @Property(tries = 60)
    void newcomers_probabilities_sum_to_one_and_to_their_expectation(@ForAll @DoubleRange(min = .1, max = 3) double r,
            @ForAll @DoubleRange(min = 2, max = 20) double alpha, @ForAll @DoubleRange(min = .2, max = 3) double a,
            @ForAll @DoubleRange(min = .2, max = 3) double b) {
        for (PurchaseModel model : List.of(BetaGeometric.bgNbd(r, alpha, a, b), BetaGeometric.mbgNbd(r, alpha, a, b),
                BetaGeometric.mbgCnbd(2, r, alpha, a, b), new ParetoNbd(r, alpha, a, b * 10),
                new BetaBernoulli(r, alpha, a, b))) {
            double sum = 0;
            double mean = 0;
            for (int x = 0; x < 400; x++) {
                double p = model.probability(x, 10);
                sum += p;
                mean += x * p;
            }
            assertThat(sum).as("%s", model).isCloseTo(1, within(1e-6));
            assertThat(mean).as("%s", model).isCloseTo(model.expectedOfNewcomer(10),
                    within(1e-4 * Math.max(.01, mean)));
        }
    }

    @Test
    void residual_transactions_are_the_discounted_stream_in_every_form() {
        ParetoNbd model = new ParetoNbd(.55, 10.6, .61, 11.7);
        double general = model.alive(5, 20, 30)
                * org.wiederkehr.analysis.special.Residual.of(t -> model.expectedIfAlive(5, 20, 30, t), .01);
        assertThat(model.residual(5, 20, 30, .01)).isCloseTo(general, within(1e-5 * general));
        assertThat(model.residual(5, 20, 30, 0, 40)).isCloseTo(model.expected(5, 20, 30, 40), within(1e-9));
    }

    /** Rates, phases of the last gap and dropout integrated out one by one, with 20 digits (mpmath). */
    @Test
    void a_regular_customers_answers_are_the_integrals_over_all_that_is_unknown() {
        BetaGeometric model = BetaGeometric.mbgCnbd(3, .9, 2.1, .8, 2.3);
        assertThat(model.alive(2, 20, 30)).isCloseTo(.703300263794, within(1e-11));
        assertThat(model.expectedIfAlive(2, 20, 30, 26)).isCloseTo(2.042483626704, within(1e-10));
        assertThat(model.chanceIfAlive(2, 20, 30, 26)).isCloseTo(.954706608921, within(1e-11));
        Cohort one = Cohort.of(new int[]{2}, new int[]{140}, new int[]{210}, 7);
        double value = Likelihoods.mbgCnbd(3, one).evaluate(Problem.logs(.9, 2.1, .8, 2.3), new double[4]);
        assertThat(value).isCloseTo(-15.518280615945, within(1e-10));
    }

    @Test
    void a_regular_customers_expectation_is_the_one_of_its_simulated_future() {
        BetaGeometric model = BetaGeometric.mbgCnbd(3, 2, 4, .5, 2);
        BetaGeometric plain = new BetaGeometric(1, true, 2, 4, .5, 2);
        // k = 1 through the general sum must agree with the closed form that k = 1 has
        assertThat(CountingProcess.mean(1, 0, 2, 4, .5, 3, 30)).isCloseTo(plain.expectedIfAlive(0, 0, 0, 30),
                within(1e-9));
        SplittableRandom random = new SplittableRandom(11);
        double sum = 0;
        int draws = 40_000;
        for (int i = 0; i < draws; i++) {
            sum += future(random, model, 30);
        }
        assertThat(sum / draws).isCloseTo(model.expectedOfNewcomer(30), within(.03 * model.expectedOfNewcomer(30)));
    }

    /** Shape 2 is the sum of two exponentials; Beta(.5, 2) by Jöhnk. */
    private static int future(SplittableRandom random, BetaGeometric model, double horizon) {
        double rate = (random.nextExponential() + random.nextExponential()) / model.alpha();
        double u;
        double v;
        do {
            u = Math.pow(random.nextDouble(), 1 / model.a());
            v = Math.pow(random.nextDouble(), 1 / model.b());
        } while (u + v > 1);
        double leaves = u / (u + v);
        double time = 0;
        int purchases = 0;
        while (random.nextDouble() >= leaves) {
            for (int j = 0; j < model.k(); j++) {
                time += random.nextExponential() / rate;
            }
            if (time > horizon) {
                break;
            }
            purchases++;
        }
        return purchases;
    }
}
