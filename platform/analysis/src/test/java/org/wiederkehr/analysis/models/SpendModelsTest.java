package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.fit.Verdict;

class SpendModelsTest {

    private static final int CUSTOMERS = 4000;

    /** Amounts of a log-normal firm: θ ~ N(3, .8²), ln z ~ N(θ, .5²), one to six purchases each. */
    private static LogSpend logNormal() {
        SplittableRandom random = new SplittableRandom(3);
        int[] purchases = new int[CUSTOMERS];
        double[] mean = new double[CUSTOMERS];
        double within = 0;
        for (int i = 0; i < CUSTOMERS; i++) {
            purchases[i] = 1 + random.nextInt(6);
            double theta = 3 + .8 * random.nextGaussian();
            double squares = 0;
            for (int j = 1; j <= purchases[i]; j++) {
                double log = theta + .5 * random.nextGaussian();
                double off = log - mean[i];
                mean[i] += off / j;
                squares += off * (log - mean[i]);
            }
            within += squares;
        }
        return LogSpend.of(purchases, mean, within);
    }

    @Test
    void log_normal_recovers_the_parameters_that_made_the_amounts() {
        Fit<SpendModel> fit = LogNormalSpend.fit(logNormal(), Fitting.plain());
        assertThat(fit.verdict()).isInstanceOf(Verdict.Converged.class);
        double[] truth = {3, .8, .5};
        for (int i = 0; i < 3; i++) {
            Fit.Parameter found = fit.parameters().get(i);
            assertThat(found.standardError()).as(found.name()).isBetween(.001, .03);
            assertThat(found.value()).as(found.name()).isCloseTo(truth[i], within(3.5 * found.standardError()));
        }
    }

    /** Two customers with ln z of 1, 2 and 4: bivariate normal density times normal density over the amounts. */
    @Test
    void log_normal_likelihood_is_the_density_of_the_amounts() {
        LogSpend spend = LogSpend.of(new int[]{2, 1}, new double[]{1.5, 4}, .5);
        Fit<SpendModel> fit = LogNormalSpend.fit(spend, new Fitting(Fitting.Belief.WEAK, false));
        LogNormalSpend m = (LogNormalSpend) fit.model().orElseThrow();
        double between = m.tau() * m.tau();
        double all = between + m.sigma() * m.sigma();
        double det = all * all - between * between;
        double a = 1 - m.mu();
        double b = 2 - m.mu();
        double pair = -.5 * (all * a * a - 2 * between * a * b + all * b * b) / det - .5 * Math.log(det);
        double single = -.5 * (4 - m.mu()) * (4 - m.mu()) / all - .5 * Math.log(all);
        double expected = pair + single - 1.5 * Math.log(2 * Math.PI) - (1 + 2 + 4);
        assertThat(fit.logLikelihood()).isCloseTo(expected, within(1e-9));
    }

    /** Posterior of θ after ln z = 4 seen once: N(3 + .8(4 − 3), .8 · .25 · ...), by the textbook of normal means. */
    @Test
    void log_normal_expectation_is_the_posterior_mean_of_the_amount() {
        LogNormalSpend model = new LogNormalSpend(3, 1, .5);
        assertThat(model.expected(1, Math.exp(4))).isCloseTo(Math.exp(3.8 + .5 * (.2 + .25)), within(1e-9));
        assertThat(model.expected(100_000, Math.exp(4))).isCloseTo(Math.exp(4 + .125), within(1e-2));
        assertThat(model.expectedOfNewcomer()).isCloseTo(Math.exp(3 + .5 * 1.25), within(1e-9));
    }

    @Test
    void a_gamma_gamma_without_finite_mean_says_so() {
        SplittableRandom random = new SplittableRandom(8);
        int[] purchases = new int[CUSTOMERS];
        double[] mean = new double[CUSTOMERS];
        for (int i = 0; i < CUSTOMERS; i++) {
            purchases[i] = 1 + random.nextInt(5);
            // ν ~ Gamma(1/2, ·) is a squared normal: q is a half
            double rate = Math.pow(random.nextGaussian(), 2) / 30;
            double total = 0;
            for (int j = 0; j < 2 * purchases[i]; j++) {
                total += random.nextExponential() / rate;
            }
            mean[i] = total / purchases[i];
        }
        Fit<SpendModel> fit = GammaGamma.fit(Spend.of(purchases, mean), Fitting.plain());
        assertThat(fit.verdict()).isInstanceOfSatisfying(Verdict.Boundary.class,
                edge -> assertThat(edge.edge()).isEqualTo(Verdict.Edge.INFINITE_MEAN));
        assertThat(fit.model().orElseThrow().expectedOfNewcomer()).isInfinite();
        assertThat(fit.parameters().get(0).value()).isCloseTo(2, within(.2));
        assertThat(fit.parameters().get(1).value()).isCloseTo(.5, within(.05));
    }

    @Test
    void correlation_of_number_and_amount_is_pearsons_over_those_who_count() {
        Spend spend = Spend.of(new int[]{1, 2, 3, 4, 0}, new double[]{10, 30, 20, 40, 1e9});
        assertThat(spend.correlation()).isCloseTo(.8, within(1e-12));
        assertThat(spend.meanOfMeans()).isCloseTo(25, within(1e-12));
        assertThat(Spend.of(new int[]{1, 2}, new double[]{7, 7}).correlation()).isNaN();
    }

    @Test
    void winsorised_means_end_at_the_quantile_and_keep_their_places() {
        Spend cut = Spend.of(new int[]{1, 1, 0, 1, 1}, new double[]{10, 1000, 5000, 30, 20}).winsorised(.75);
        assertThat(new double[]{cut.mean(0), cut.mean(1), cut.mean(2), cut.mean(3), cut.mean(4)})
                .containsExactly(10, 30, 5000, 30, 20);
    }
}
