package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BootstrapTest {

    private static final int REFITS = 150;

    private static double spread(Bootstrap bootstrap, ToDoubleFunction<PurchaseModel> answer) {
        double[] values = bootstrap.models().stream().mapToDouble(answer).toArray();
        double mean = java.util.Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
    }

    /** Two ways to the same spread: the curvature of the likelihood, and drawing the customers again. */
    @Test
    void refits_spread_as_the_standard_errors_say() {
        Cohort cohort = ModelPropertyTest.simulated(2000, 12);
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.PARETO_NBD, cohort);
        Bootstrap bootstrap = Bootstrap.of(fit, cohort, REFITS, 1);
        assertThat(bootstrap.attempted()).isEqualTo(REFITS);
        assertThat(bootstrap.models()).hasSizeGreaterThan(REFITS * 9 / 10);
        double logSpread = spread(bootstrap, m -> Math.log(((ParetoNbd) m).r()));
        double logError = fit.parameters().getFirst().standardError() / fit.parameters().getFirst().value();
        assertThat(logSpread).isBetween(.7 * logError, 1.4 * logError);
        Bootstrap.Interval interval = bootstrap.interval(m -> m.expectedOfNewcomer(52), .9);
        assertThat(fit.model().orElseThrow().expectedOfNewcomer(52)).isStrictlyBetween(interval.low(), interval.high());
    }

    @Test
    void donors_in_rounds_are_refitted_too() {
        Cohort donors = PublishedModelsTest.donors();
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.BG_BB, donors);
        Bootstrap bootstrap = Bootstrap.of(fit, donors, REFITS, 2);
        assertThat(bootstrap.models()).hasSize(REFITS);
        double spread = spread(bootstrap, m -> ((BetaBernoulli) m).alpha());
        double error = fit.parameters().getFirst().standardError();
        assertThat(spread).isBetween(.7 * error, 1.4 * error);
    }

    @Test
    void the_same_seed_gives_the_same_models_and_another_seed_others() {
        Cohort cohort = ModelPropertyTest.simulated(400, 13);
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.MBG_NBD, cohort);
        assertThat(Bootstrap.of(fit, cohort, 5, 7).models()).isEqualTo(Bootstrap.of(fit, cohort, 5, 7).models());
        assertThat(Bootstrap.of(fit, cohort, 5, 8).models()).isNotEqualTo(Bootstrap.of(fit, cohort, 5, 7).models());
    }

    @Test
    void what_was_not_fitted_is_not_refitted() {
        Cohort none = Cohort.of(new int[]{0}, new int[]{0}, new int[]{9}, 7);
        assertThatThrownBy(() -> Bootstrap.of(Fitting.plain().fit(Family.MBG_NBD, none), none, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_middle_leaves_as_many_below_as_above() {
        double[] values = new double[101];
        java.util.Arrays.setAll(values, i -> 100 - i);
        assertThat(Bootstrap.Interval.of(values, .9)).isEqualTo(new Bootstrap.Interval(5, 95));
        assertThat(Bootstrap.Interval.of(new double[]{4}, .9)).isEqualTo(new Bootstrap.Interval(4, 4));
        assertThat(Bootstrap.Interval.of(new double[0], .9).low()).isNaN();
        assertThat(Bootstrap.Interval.of(values, .5).high()).isCloseTo(75, within(1e-12));
    }
}
