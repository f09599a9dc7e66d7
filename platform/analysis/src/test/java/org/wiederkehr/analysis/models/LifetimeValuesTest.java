package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class LifetimeValuesTest {

    private static final Cohort THREE = Cohort.of(new int[]{0, 3, 26}, new int[]{0, 140, 216}, new int[]{200, 210, 217},
            7);

    /** By adaptive quadrature of e^(−δt) times the rate of purchases, 30 digits (mpmath). */
    @Test
    void discounted_purchases_hold_for_long_horizons_and_quick_customers() {
        BetaGeometric quick = BetaGeometric.mbgNbd(.9, .1, 1.2, 3);
        assertThat(quick.residual(3, 42, 48, .1, 900)).isCloseTo(.535182797, within(1e-6));
        assertThat(quick.residual(0, 0, .5, .003, 520)).isCloseTo(3.497922741, within(1e-5));
        assertThat(new ParetoNbd(.9, .1, 1.2, 30).residual(3, 42, 48, .1, 900)).isCloseTo(.628390922, within(1e-6));
    }

    @Test
    void a_horizon_beyond_all_discounting_is_none() {
        PurchaseModel model = BetaGeometric.mbgNbd(.5, 6, .9, 1.6);
        double endless = model.residual(2, 30, 39, .0029);
        assertThat(model.residual(2, 30, 39, .0029, 60_000)).isCloseTo(endless, within(1e-5 * endless));
    }

    @Test
    void a_value_is_purchases_times_amount_times_margin() {
        PurchaseModel model = new ParetoNbd(.55328, 10.5777, .60624, 11.6687);
        SpendModel amount = new GammaGamma(6.2496, 3.7442, 15.4435);
        Spend spend = Spend.of(new int[]{0, 3, 26}, new double[]{0, 35, 40});
        double[] values = new LifetimeValues(156, .0029, .3).of(model, amount, THREE, spend);
        double[] amounts = {amount.expectedOfNewcomer(), amount.expected(3, 35), amount.expected(26, 40)};
        for (int i = 0; i < 3; i++) {
            double purchases = model.residual(THREE.repeats(i), THREE.recency(i) / 7., THREE.age(i) / 7., .0029, 156);
            assertThat(values[i]).isCloseTo(purchases * amounts[i] * .3, within(1e-6 * values[i]));
        }
    }

    @Test
    void regular_buyers_are_valued_with_the_phase_of_their_last_gap() {
        BetaGeometric model = BetaGeometric.mbgCnbd(3, 2, 4, .5, 2);
        double[] purchases = new LifetimeValues(52, .01, 1).discounted(model, THREE);
        for (int i = 0; i < 3; i++) {
            assertThat(purchases[i]).isCloseTo(
                    model.residual(THREE.repeats(i), THREE.recency(i) / 7., THREE.age(i) / 7., .01, 52),
                    within(1e-9));
        }
    }

    @Test
    void rounds_are_discounted_at_the_rate_that_compounds_to_the_same() {
        Cohort donor = Cohort.of(new int[]{3}, new int[]{5}, new int[]{6}, 1);
        BetaBernoulli model = new BetaBernoulli(1.204, .75, .657, 2.783);
        double continuous = LifetimeValues.continuous(.1, 1);
        double[] gifts = new LifetimeValues(4, continuous, 1).discounted(model, donor);
        assertThat(gifts[0]).isCloseTo(model.residual(3, 5, 6, .1, 4), within(1e-12));
        assertThat(new LifetimeValues(4, 0, 1).discounted(model, donor)[0])
                .isCloseTo(model.expected(3, 5, 6, 4), within(1e-12));
    }

    @Test
    void the_log_normal_amount_takes_geometric_means() {
        double[] logs = {Double.NaN, Math.log(30), Math.log(35)};
        Spend geometric = LogSpend.of(new int[]{0, 3, 26}, logs, 1).geometric();
        assertThat(geometric.counts(0)).isFalse();
        assertThat(geometric.mean(1)).isCloseTo(30, within(1e-12));
        PurchaseModel model = BetaGeometric.mbgNbd(.5, 6, .9, 1.6);
        LogNormalSpend amount = new LogNormalSpend(3, .8, .5);
        double[] values = new LifetimeValues(52, .01, 1).of(model, amount, THREE, geometric);
        double[] purchases = new LifetimeValues(52, .01, 1).discounted(model, THREE);
        assertThat(values[0]).isCloseTo(purchases[0] * amount.expectedOfNewcomer(), within(1e-9));
        assertThat(values[2]).isCloseTo(purchases[2] * amount.expected(26, 35), within(1e-9));
        assertThat(Arrays.stream(values).allMatch(v -> v > 0)).isTrue();
    }
}
