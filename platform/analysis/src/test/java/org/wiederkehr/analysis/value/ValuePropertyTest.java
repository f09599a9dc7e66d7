package org.wiederkehr.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ValuePropertyTest {

    @Property(tries = 300)
    void more_survival_more_years_less_discount_are_worth_more(@ForAll @DoubleRange(min = 0, max = .99) double survival,
            @ForAll @DoubleRange(min = 0, max = .5) double discount, @ForAll @IntRange(min = 1, max = 60) int years) {
        double factor = new LifetimeValue(survival, discount, years).factor();
        assertThat(new LifetimeValue(survival + .01, discount, years).factor()).isGreaterThanOrEqualTo(factor);
        assertThat(new LifetimeValue(survival, discount, years + 1).factor()).isGreaterThanOrEqualTo(factor);
        assertThat(new LifetimeValue(survival, discount + .01, years).factor()).isLessThan(factor);
        assertThat(factor).isLessThanOrEqualTo(LifetimeValue.perpetual(1, survival, discount) + 1e-9);
    }

    @Property(tries = 300)
    void costs_and_values_in_another_unit_change_no_verdict(@ForAll @DoubleRange(min = 1, max = 1e12) double value,
            @ForAll @DoubleRange(min = 0, max = 1e6) double contact,
            @ForAll @DoubleRange(min = 0, max = 1e6) double bonus,
            @ForAll @DoubleRange(min = .1, max = 50) double a, @ForAll @DoubleRange(min = .1, max = 500) double b,
            @ForAll @DoubleRange(min = 0, max = 1) double byThemselves) {
        Verdict once = WinBackRule.DEFAULT.judge(new WinBackEconomics(value, contact, bonus), new Chance(a, b),
                byThemselves);
        Verdict inCents = WinBackRule.DEFAULT.judge(new WinBackEconomics(value * 128, contact * 128, bonus * 128),
                new Chance(a, b), byThemselves);
        assertThat(inCents).isEqualTo(once);
        assertThat(once.certainty()).isBetween(0., 1.);
    }

    @Property(tries = 300)
    void above_the_break_even_an_attempt_gains_and_below_it_loses(
            @ForAll @DoubleRange(min = 200, max = 1e9) double value,
            @ForAll @DoubleRange(min = 0, max = 100) double contact,
            @ForAll @DoubleRange(min = 0, max = 100) double bonus,
            @ForAll @DoubleRange(min = 0, max = 1) double byThemselves) {
        WinBackEconomics economics = new WinBackEconomics(value, contact, bonus);
        double breakEven = economics.breakEven(byThemselves).orElseThrow();
        assertThat(economics.incremental(breakEven + .01, byThemselves)).isGreaterThan(0);
        assertThat(economics.incremental(breakEven - .01, byThemselves)).isLessThan(0);
        assertThat(economics.incremental(.5, 0)).isCloseTo(economics.naive(.5), within(1e-9 * value));
    }

    @Property(tries = 300)
    void more_wins_make_success_likelier(@ForAll @DoubleRange(min = .1, max = 50) double a,
            @ForAll @DoubleRange(min = .1, max = 50) double b, @ForAll @IntRange(min = 1, max = 1000) int wins,
            @ForAll @DoubleRange(min = 0, max = 1) double level) {
        Chance prior = new Chance(a, b);
        assertThat(prior.after(wins, 0).above(level)).isGreaterThanOrEqualTo(prior.above(level) - 1e-9);
        assertThat(prior.after(0, wins).above(level)).isLessThanOrEqualTo(prior.above(level) + 1e-9);
    }

    @Property(tries = 100)
    void intervals_hold_their_mean_and_order(@ForAll @DoubleRange(min = -1e12, max = 1e12) double margin,
            @ForAll @DoubleRange(min = 0, max = 1e12) double error, @ForAll @DoubleRange(min = .1, max = 1e5) double a,
            @ForAll @DoubleRange(min = .1, max = 1e5) double b) {
        SecondLifetimeValue value = SecondLifetimeValue.of(new Estimate(margin, error), new Chance(a, b), .1, 5);
        assertThat(value.quantile(.05)).isLessThanOrEqualTo(value.quantile(.5))
                .isLessThanOrEqualTo(value.quantile(.95));
        assertThat(value.mean()).isBetween(value.quantile(0), value.quantile(1));
        assertThat(value.positive()).isBetween(0., 1.);
    }
}
