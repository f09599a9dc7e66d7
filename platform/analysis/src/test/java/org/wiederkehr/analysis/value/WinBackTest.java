package org.wiederkehr.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The oracles of requirements D4 and D5, and what lies beside them. */
class WinBackTest {

    private static final double SLTV = new LifetimeValue(.8, .1, 5).of(1000);
    private static final WinBackEconomics CASE = new WinBackEconomics(SLTV, 60, 150);

    @Test
    void the_value_oracle() {
        assertThat(SLTV).isCloseTo(2655.12, within(5e-3));
        assertThat(new LifetimeValue(.8, .1, 5).of(new double[]{1000, 1000, 1000, 1000, 1000})).isCloseTo(SLTV,
                within(1e-9));
    }

    @Test
    void a_value_without_end_is_the_limit_and_a_discount_costs_as_much() {
        assertThat(LifetimeValue.perpetual(2000, .8, .1)).isCloseTo(6666.67, within(5e-3));
        assertThat(new LifetimeValue(.8, .1, 500).of(2000)).isCloseTo(LifetimeValue.perpetual(2000, .8, .1),
                within(1e-6));
        assertThatThrownBy(() -> LifetimeValue.perpetual(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(LifetimeValue.simple(12_000, 4)).isEqualTo(3000);
    }

    @Test
    void the_economics_oracle() {
        assertThat(CASE.naive(.3)).isCloseTo(691.54, within(5e-3));
        assertThat(CASE.incremental(.3, .1)).isCloseTo(426.02, within(5e-3));
        assertThat(CASE.breakEven(.1).orElseThrow()).isCloseTo(.1299, within(5e-5));
        assertThat(CASE.paybackMonths(.3, 1000 / 12.).orElseThrow()).isCloseTo(4.2, within(1e-9));
        assertThat(CASE.incremental(CASE.breakEven(.1).orElseThrow(), .1)).isCloseTo(0, within(1e-9));
    }

    @Test
    void the_posterior_oracle() {
        Chance posterior = new Chance(2, 8).after(6, 14);
        assertThat(posterior.mean()).isCloseTo(.2667, within(5e-5));
        assertThat(posterior.above(CASE.breakEven(.1).orElseThrow())).isCloseTo(.9721, within(5e-5));
        assertThat(posterior.above(posterior.quantile(.3))).isCloseTo(.7, within(1e-9));
        assertThat(posterior.above(0)).isEqualTo(1);
        assertThat(posterior.above(1.3)).isZero();
    }

    @Test
    void pursue_drop_or_test() {
        Verdict pursued = WinBackRule.DEFAULT.judge(CASE, new Chance(2, 8).after(6, 14), .1);
        assertThat(pursued).isInstanceOf(Verdict.Pursue.class);
        assertThat(pursued.certainty()).isCloseTo(.9721, within(5e-5));
        assertThat(WinBackRule.DEFAULT.judge(CASE, new Chance(2, 98), .1))
                .isInstanceOfSatisfying(Verdict.Drop.class, drop -> assertThat(drop.why())
                        .isEqualTo(Verdict.Why.UNLIKELY_TO_PAY));
        assertThat(WinBackRule.DEFAULT.judge(CASE, new Chance(2, 12), .1)).isInstanceOf(Verdict.Test.class);
    }

    @Test
    void where_the_bonus_eats_the_value_the_case_is_dropped() {
        WinBackEconomics cheap = new WinBackEconomics(150, 60, 150);
        assertThat(cheap.breakEven(.1)).isEmpty();
        assertThat(WinBackRule.DEFAULT.judge(cheap, new Chance(99, 1), 0))
                .isEqualTo(new Verdict.Drop(0, Verdict.Why.BONUS_EATS_VALUE));
    }

    @Test
    void an_uncertain_value_makes_the_verdict_less_certain() {
        Chance success = new Chance(8, 22);
        SecondLifetimeValue sure = SecondLifetimeValue.of(new Estimate(1000, 0), new Chance(8e6, 2e6), .1, 5);
        assertThat(sure.mean()).isCloseTo(SLTV, within(.5));
        SecondLifetimeValue unsure = SecondLifetimeValue.of(new Estimate(1000, 800), new Chance(4, 1), .1, 5);
        assertThat(unsure.quantile(.05)).isLessThan(unsure.mean());
        assertThat(unsure.quantile(.95)).isGreaterThan(unsure.mean());
        assertThat(unsure.positive()).isBetween(.85, .93);
        double certain = WinBackRule.DEFAULT.judge(sure, 60, 150, success, .1).certainty();
        assertThat(certain).isCloseTo(.9721, within(1e-3));
        assertThat(WinBackRule.DEFAULT.judge(unsure, 60, 150, success, .1).certainty()).isLessThan(certain);
    }

    /** Survival all but certain: the value is normal, a factor times the margin. */
    @Test
    void the_grid_of_quantiles_keeps_mean_and_spread_of_a_normal_margin() {
        SecondLifetimeValue value = SecondLifetimeValue.of(new Estimate(1000, 300), new Chance(8e6, 2e6), .1, 5);
        assertThat(value.mean()).isCloseTo(SLTV, within(1.));
        assertThat(value.quantile(.95)).isCloseTo(SLTV * (1 + 1.645 * .3), within(.02 * SLTV));
        assertThat(value.quantile(.05)).isCloseTo(SLTV * (1 - 1.645 * .3), within(.02 * SLTV));
    }

    @Test
    void payback_never_comes_without_success_or_margin() {
        assertThat(CASE.paybackMonths(0, 80)).isEmpty();
        assertThat(CASE.paybackMonths(.3, 0)).isEmpty();
    }

    @Test
    void few_observations_of_ones_own_are_shrunk_to_the_class() {
        Estimate estimate = Estimate.shrunk(2000, 1, 1000, 400, 3);
        assertThat(estimate.mean()).isEqualTo(1250);
        assertThat(estimate.standardError()).isEqualTo(200);
        assertThat(Estimate.shrunk(Double.NaN, 0, 1000, 400, 4).mean()).isEqualTo(1000);
    }

    @Test
    void priority_halves_every_half_life_and_key_accounts_come_first() {
        Priority fresh = Priority.of(false, 426, 2, 0, 30);
        Priority month = Priority.of(false, 426, 2, 30, 30);
        Priority key = Priority.of(true, 10, 5, 300, 30);
        Priority loss = Priority.of(false, -5, 1, 3000, 30);
        assertThat(fresh.score()).isEqualTo(213);
        assertThat(month.score()).isEqualTo(106.5);
        assertThat(loss.score()).isEqualTo(-5);
        List<Priority> queue = new ArrayList<>(List.of(loss, month, key, fresh));
        Collections.sort(queue);
        assertThat(queue).containsExactly(key, fresh, month, loss);
    }

    @Test
    @Tag("slow")
    void the_half_life_is_found_again_in_attempts_that_fade() {
        Random random = new Random(20);
        double[] days = new double[4000];
        boolean[] regained = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = 120 * random.nextDouble();
            regained[i] = random.nextDouble() < .4 * Math.pow(2, -days[i] / 25);
        }
        HalfLife.Measured measured = (HalfLife.Measured) HalfLife.of(days, regained);
        assertThat(measured.days()).isBetween(21., 30.);
        assertThat(measured.atOnce()).isBetween(.34, .46);
    }

    @Test
    void without_fading_or_without_attempts_the_default_stays() {
        double[] days = new double[200];
        boolean[] regained = new boolean[200];
        for (int i = 0; i < 200; i++) {
            days[i] = i;
            regained[i] = i >= 100;
        }
        assertThat(HalfLife.of(days, regained)).isEqualTo(new HalfLife.NoFading(200));
        assertThat(HalfLife.of(new double[10], new boolean[10])).isEqualTo(new HalfLife.TooFew(10, 0));
    }
}
