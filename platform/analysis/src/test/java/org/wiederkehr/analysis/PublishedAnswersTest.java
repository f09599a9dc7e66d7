package org.wiederkehr.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.loyalty.Criterion;
import org.wiederkehr.analysis.loyalty.Evidence;
import org.wiederkehr.analysis.loyalty.Loyalty;
import org.wiederkehr.analysis.loyalty.LoyaltyRule;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;
import org.wiederkehr.analysis.structure.Concentration;
import org.wiederkehr.analysis.structure.RevenueDistribution;
import org.wiederkehr.analysis.structure.Rfm;
import org.wiederkehr.analysis.value.Chance;
import org.wiederkehr.analysis.value.LifetimeValue;
import org.wiederkehr.analysis.value.WinBackEconomics;

/** One table of what the requirements publish and what is computed; every line must agree to its last digit. */
class PublishedAnswersTest {

    private record Line(String what, double published, double computed, double tolerance) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-50s %14.4f %14.4f %10.1e", what, published, computed,
                    computed - published);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private void line(String what, double published, double computed, double lastDigit) {
        lines.add(new Line(what, published, computed, lastDigit / 2));
    }

    @Test
    void everything_the_requirements_publish_is_computed() {
        scores();
        concentration();
        loyalty();
        winBack();
        pauseOrGone();
        System.out.printf(Locale.ROOT, "%-50s %14s %14s %10s%n", "D1 to D6", "published", "computed", "difference");
        lines.forEach(System.out::println);
        assertThat(lines).allSatisfy(line -> assertThat(line.computed).as(line.what).isCloseTo(line.published,
                within(line.tolerance * (1 + 1e-9) + 1e-9)));
    }

    private void scores() {
        long[] hundred = LongStream.rangeClosed(1, 100).toArray();
        Rfm fifths = Rfm.of(hundred, hundred, hundred, Rfm.TERTILES_BELOW);
        line("D1 first rank of 100 scored 5", 81, LongStream.range(0, 100).filter(i -> fifths.monetary((int) i) == 5)
                .findFirst().orElseThrow() + 1., 1);
        long[] few = LongStream.rangeClosed(1, 24).toArray();
        line("D1 highest score of 24 customers", 3, Rfm.of(few, few, few, Rfm.TERTILES_BELOW).monetary(23), 1);
    }

    private void concentration() {
        var measured = (Concentration.Measured) RevenueDistribution.of(new long[]{50, 30, 10, 5, 5}).concentration();
        line("D2 HHI of 50, 30, 10, 5, 5", .355, measured.hhi(), .001);
        line("D2 effective customers", 2.817, measured.effective(), .001);
        line("D2 Gini", .46, measured.gini(), .01);
        line("D2 Gini corrected", .575, measured.giniCorrected().orElseThrow(), .001);
    }

    private void loyalty() {
        Map<Criterion, Double> values = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values())
            values.put(criterion, switch (criterion.part()) {
                case BEHAVIOUR -> 80.;
                case ATTITUDE -> 60.;
                case RELATION -> 70.;
            });
        var judged = (Loyalty.Judged) LoyaltyRule.DEFAULT.judge(Evidence.of(values));
        line("D3 loyalty index, .4*80 + .3*60 + .3*70", 71, judged.index(), .01);
    }

    private void winBack() {
        double value = new LifetimeValue(.8, .1, 5).of(1000);
        line("D4 value, m 1000, s .8, d .1, H 5", 2655.12, value, .01);
        WinBackEconomics economics = new WinBackEconomics(value, 60, 150);
        line("D5 naive regain profit", 691.54, economics.naive(.3), .01);
        line("D5 incremental regain profit", 426.02, economics.incremental(.3, .1), .01);
        double breakEven = economics.breakEven(.1).orElseThrow();
        line("D5 break-even", .1299, breakEven, .0001);
        line("D5 payback months", 4.2, economics.paybackMonths(.3, 1000 / 12.).orElseThrow(), .1);
        Chance posterior = new Chance(2, 8).after(6, 14);
        line("D5 Beta(2,8) after 6 of 20, mean", .2667, posterior.mean(), .0001);
        line("D5 P(success above break-even)", .9721, posterior.above(breakEven), .0001);
        line("D5 value of a lasting discount of 2000", 6666.67, LifetimeValue.perpetual(2000, .8, .1), .01);
    }

    private void pauseOrGone() {
        CustomerSummaries one = CustomerSummaries.of(new long[]{1}, new int[]{0}, new int[]{50}, new int[]{6},
                new int[]{6}, new long[]{0}, 80);
        OverdueRatios overdue = OverdueRatios.of(one, OverdueRule.DEFAULT, new int[1], new double[]{8});
        line("D6 expected gap, x 5, t_x 50, mu 8", 9.25, overdue.expectedGap(0).orElseThrow(), .01);
        line("D6 overdue ratio, T 80", 3.243, overdue.ratio(0).orElseThrow(), .001);
    }
}
