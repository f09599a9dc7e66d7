package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.benchmark.Naive;
import org.wiederkehr.analysis.fit.LogLikelihood;

/** Gradients against differences of values, likelihoods against the models' own probabilities, optima against Hipparchus. */
class GradientTest {

    private static Cohort cohort(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] x = new int[n];
        int[] last = new int[n];
        int[] age = new int[n];
        for (int i = 0; i < n; i++) {
            age[i] = 100 + random.nextInt(300);
            x[i] = random.nextInt(8) * random.nextInt(3);
            last[i] = x[i] == 0 ? 0 : Math.min(age[i], x[i] + random.nextInt(age[i]));
        }
        return Cohort.of(x, last, age, 7);
    }

    private static void assertGradient(LogLikelihood likelihood, double... at) {
        double[] gradient = new double[at.length];
        likelihood.evaluate(at, gradient);
        for (int i = 0; i < at.length; i++) {
            double[] there = at.clone();
            there[i] = at[i] + 1e-5;
            double above = likelihood.evaluate(there, new double[at.length]);
            there[i] = at[i] - 1e-5;
            double below = likelihood.evaluate(there, new double[at.length]);
            assertThat(gradient[i]).as("%s %s", likelihood.getClass().getSimpleName(), i)
                    .isCloseTo((above - below) / 2e-5, within(1e-4 * Math.max(1, Math.abs(gradient[i]))));
        }
    }

    @Test
    void gradients_are_slopes() {
        Cohort cohort = cohort(300, 1);
        for (double shift = -1; shift <= 1; shift += .5) {
            for (int k = 1; k <= 4; k++) {
                assertGradient(Likelihoods.mbgCnbd(k, cohort), shift, 2 + shift, -.3 - shift, .7);
            }
            assertGradient(Likelihoods.bgNbd(cohort), shift, 2 + shift, -.3 - shift, .7);
            assertGradient(Likelihoods.paretoNbd(cohort), shift, 2 + shift, -.3 - shift, 2.5 - shift);
            assertGradient(new BetaBernoulliLikelihood(PublishedModelsTest.donors().tuples()), shift, .5 - shift, -.3,
                    1 + shift);
        }
    }

    /** Thousands of orders, then years of silence: by adaptive quadrature with 30 digits (mpmath). */
    @Test
    void pareto_nbd_likelihood_holds_for_thousands_of_orders_and_a_long_silence() {
        double[] at = Problem.logs(2, 2.5, 1, .2);
        LogLikelihood busy = Likelihoods.paretoNbd(Cohort.of(new int[]{4000}, new int[]{4000}, new int[]{9000}, 7));
        assertThat(busy.evaluate(at, new double[4])).isCloseTo(3752.417908352, within(1e-6));
        assertGradient(busy, at);
        LogLikelihood early = Likelihoods.paretoNbd(Cohort.of(new int[]{1000}, new int[]{1500}, new int[]{20_000}, 7));
        assertThat(early.evaluate(at, new double[4])).isCloseTo(517.324535146, within(1e-6));
        assertGradient(early, at);
    }

    @Test
    void spend_gradients_are_slopes() {
        SplittableRandom random = new SplittableRandom(2);
        int[] n = new int[200];
        double[] mean = new double[200];
        Arrays.setAll(n, i -> random.nextInt(6));
        Arrays.setAll(mean, i -> Math.exp(3 + random.nextGaussian()));
        assertGradient(new GammaGammaLikelihood(Spend.of(n, mean), 20, 1, false), 1, .8, -.2);
    }

    /** The likelihood of a customer must not care how it is written: alive and gone, summed with plain logarithms. */
    @Test
    void likelihoods_are_sums_over_customers() {
        Cohort cohort = cohort(100, 3);
        double sum = Naive.bgNbd(cohort, .7, 8, .6, 2);
        double value = Likelihoods.bgNbd(cohort).evaluate(Problem.logs(.7, 8, .6, 2), new double[4]);
        assertThat(value).isCloseTo(sum, within(1e-8 * Math.abs(sum)));
    }

    @Test
    void pareto_nbd_likelihood_equals_one_fine_quadrature_per_customer() {
        Cohort cohort = cohort(200, 4);
        ParetoNbd m = new ParetoNbd(.7, 8, .6, 12);
        double sum = 0;
        for (int i = 0; i < cohort.size(); i++) {
            int x = cohort.repeats(i);
            double last = cohort.recency(i) / 7.0;
            double[] silence = Silence.over(m.r() + x, m.alpha() + last, m.s(), m.beta() + last,
                    cohort.age(i) / 7.0 - last);
            sum += org.wiederkehr.analysis.special.Gamma.logRising(m.r(), x) + m.r() * Math.log(m.alpha())
                    + m.s() * Math.log(m.beta()) - (m.r() + x) * Math.log(m.alpha() + last)
                    - m.s() * Math.log(m.beta() + last)
                    + Math.log(silence[0] + silence[1]);
        }
        double value = Likelihoods.paretoNbd(cohort).evaluate(Problem.logs(.7, 8, .6, 12), new double[4]);
        assertThat(value).isCloseTo(sum, within(1e-7 * Math.abs(sum)));
    }

    @Test
    void the_simplex_of_hipparchus_finds_no_better_place() throws Exception {
        Cohort cohort = Cdnow.cohort();
        for (Family family : new Family[]{Family.BG_NBD, Family.MBG_NBD, Family.PARETO_NBD}) {
            LogLikelihood likelihood = switch (family) {
                case BG_NBD -> Likelihoods.bgNbd(cohort);
                case MBG_NBD -> Likelihoods.mbgCnbd(1, cohort);
                default -> Likelihoods.paretoNbd(cohort);
            };
            Fit<PurchaseModel> ours = Fitting.plain().fit(family, cohort);
            PointValuePair theirs = new SimplexOptimizer(1e-13, 1e-10).optimize(new MaxEval(20_000),
                    new ObjectiveFunction(p -> likelihood.evaluate(p, new double[4])), GoalType.MAXIMIZE,
                    new InitialGuess(new double[]{-.5, 2, -.4, 1}), new NelderMeadSimplex(4, .5));
            assertThat(ours.logLikelihood()).isGreaterThan(theirs.getValue() - 1e-5);
            for (int i = 0; i < 4; i++) {
                assertThat(ours.parameters().get(i).value()).as(family + " " + i)
                        .isCloseTo(Math.exp(theirs.getPoint()[i]), within(2e-3 * Math.exp(theirs.getPoint()[i])));
            }
        }
    }
}
