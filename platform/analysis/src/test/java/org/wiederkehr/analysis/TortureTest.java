package org.wiederkehr.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.ranking.FirstLook;
import org.wiederkehr.analysis.rhythm.GapDistribution;
import org.wiederkehr.analysis.rhythm.GapDistributions;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;
import org.wiederkehr.analysis.rhythm.Regularity;
import org.wiederkehr.analysis.structure.AbcRule;
import org.wiederkehr.analysis.structure.ClassShares;
import org.wiederkehr.analysis.structure.Concentration;
import org.wiederkehr.analysis.structure.CurvePoint;
import org.wiederkehr.analysis.structure.RevenueDistribution;
import org.wiederkehr.analysis.structure.Rfm;

/** Firms nobody hopes for: the whole chain answers, with numbers that are numbers. */
@Tag("slow")
class TortureTest {

    private static final long VAST = 1_000_000_000_000L;

    private static void runs(CustomerSummaries summaries) {
        long[] sums = summaries.sums();
        Rfm rfm = Rfm.of(summaries);
        assertThat(rfm.grid(sums)).hasSize(rfm.groups() * rfm.groups());
        RevenueDistribution revenue = RevenueDistribution.of(sums);
        if (revenue.concentration() instanceof Concentration.Measured measured)
            assertThat(java.util.List.of(measured.gini(), measured.hhi(), 1 / measured.effective()))
                    .allSatisfy(value -> assertThat(value).isBetween(0., 1.));
        assertThat(revenue.pareto(100)).allSatisfy(TortureTest::isPoint);
        ClassShares shares = ClassShares.of(AbcRule.DEFAULT.classify(sums, revenue), sums);
        assertThat(shares.lines().stream().mapToLong(ClassShares.Line::revenue).sum()).isEqualTo(shares.revenue());
        OverdueRatios overdue = OverdueRatios.of(summaries, OverdueRule.DEFAULT);
        assertThat(FirstLook.of(summaries, overdue).top(10)).hasSizeLessThanOrEqualTo(10)
                .allSatisfy(place -> assertThat(place.score()).isBetween(0., 1e19));
        if (Regularity.of(summaries) instanceof Regularity.Measured measured)
            assertThat(measured.k()).isGreaterThan(0).isFinite();
        GapDistributions.of(summaries, overdue).ifPresent(gaps -> {
            for (int i = 0; i < Math.min(20, summaries.size()); i++)
                gaps.of(i).map(GapDistribution::shape)
                        .ifPresent(shape -> assertThat(shape).isGreaterThan(0).isFinite());
        });
    }

    private static void isPoint(CurvePoint point) {
        assertThat(point.revenue()).isBetween(0., 1.);
    }

    private static CustomerSummaries firm(int customers, int orders, int gap, long amount) {
        int rows = Math.multiplyExact(customers, orders);
        long[] ids = new long[rows];
        int[] days = new int[rows];
        long[] amounts = new long[rows];
        Arrays.setAll(ids, i -> (long) i / orders);
        Arrays.setAll(days, i -> i % orders * gap);
        Arrays.fill(amounts, amount);
        return OrderLog.of(ids, days, amounts).summarize(Conventions.until(20_000));
    }

    @Test
    void no_customer() {
        runs(firm(0, 0, 1, 1));
    }

    @Test
    void one_customer() {
        runs(firm(1, 1, 1, 100));
        runs(firm(1, 30, 7, 100));
    }

    @Test
    void nobody_ever_came_back() {
        runs(firm(5000, 1, 0, 500));
    }

    @Test
    void all_are_identical() {
        runs(firm(1000, 20, 30, 500));
    }

    @Test
    void credit_notes_outweigh_all_orders() {
        CustomerSummaries summaries = OrderLog
                .of(new long[]{1, 1, 2, 2, 3}, new int[]{1, 9, 1, 9, 5}, new long[]{5, -50, 5, -VAST, -1})
                .summarize(Conventions.until(100));
        runs(summaries);
    }

    @Test
    void ten_to_the_twelve_cents_each() {
        runs(firm(1000, 10, 100, VAST));
    }

    @Test
    void five_thousand_orders_over_twenty_thousand_days() {
        runs(firm(50, 5000, 4, 99));
    }

    @Test
    void orders_by_the_hour() {
        int[] hours = {480_000, 480_001, 480_030, 480_031, 481_000, 490_000};
        runs(OrderLog.of(new long[]{1, 1, 1, 2, 2, 3}, hours, new long[]{1, 2, 3, 4, 5, 6})
                .summarize(Conventions.untilLastOrder().merging(24, 0).inUnitsOf(24 * 7)));
    }

    @Test
    void a_million_customers_in_no_order() {
        int rows = 3_000_000;
        long[] ids = new long[rows];
        int[] days = new int[rows];
        long[] amounts = new long[rows];
        // a walk that visits everybody, in an order that looks like none
        Arrays.setAll(ids, i -> (i * 7_368_787L) % 1_000_000 * 1_000_003);
        Arrays.setAll(days, i -> (int) ((i * 48_271L) % 1000));
        Arrays.setAll(amounts, i -> (i * 69_621L) % 100_000);
        CustomerSummaries summaries = OrderLog.of(ids, days, amounts).summarize(Conventions.until(1000));
        assertThat(summaries.size()).isEqualTo(1_000_000);
        assertThat(summaries.total().asLong()).isEqualTo(Arrays.stream(amounts).sum());
        runs(summaries);
    }
}
