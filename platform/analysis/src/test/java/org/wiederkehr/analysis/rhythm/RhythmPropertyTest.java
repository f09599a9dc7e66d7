package org.wiederkehr.analysis.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.ranking.FirstLook;

class RhythmPropertyTest {

    @Provide
    Arbitrary<int[]> days() {
        return Arbitraries.integers().between(0, 20_000).array(int[].class).ofMaxSize(60);
    }

    private static CustomerSummaries log(int[] days, int customers) {
        long[] ids = new long[days.length];
        for (int i = 0; i < ids.length; i++)
            ids[i] = i % customers;
        return OrderLog.of(ids, days, new long[days.length]).summarize(Conventions.until(20_000));
    }

    @Property(tries = 300)
    void the_ratio_is_never_negative_and_never_not_a_number(
            @ForAll("days") int[] days,
            @ForAll @IntRange(min = 1, max = 20) int customers) {
        CustomerSummaries summaries = log(days, customers);
        OverdueRatios overdue = OverdueRatios.of(summaries, OverdueRule.DEFAULT);
        for (int i = 0; i < summaries.size(); i++) {
            OptionalDouble ratio = overdue.ratio(i);
            assertThat(ratio.isPresent()).isEqualTo(overdue.state(i) != RhythmState.UNKNOWN);
            if (ratio.isPresent())
                assertThat(ratio.getAsDouble()).isBetween(0., 1e9);
        }
    }

    @Property(tries = 200)
    void another_unit_of_time_leaves_ratio_and_state(
            @ForAll("days") int[] days,
            @ForAll @IntRange(min = 1, max = 20) int customers,
            @ForAll @DoubleRange(min = .01, max = 400) double unit) {
        CustomerSummaries summaries = log(days, customers);
        OverdueRatios inDays = OverdueRatios.of(summaries, OverdueRule.DEFAULT);
        OverdueRatios inUnits = OverdueRatios.of(summaries.inUnitsOf(unit), OverdueRule.DEFAULT);
        for (int i = 0; i < summaries.size(); i++)
            assertThat(inUnits.ratio(i).orElse(-1)).isCloseTo(inDays.ratio(i).orElse(-1), within(1e-6));
    }

    @Property(tries = 300)
    void the_expected_gap_lies_between_the_customers_and_the_segments(
            @ForAll @IntRange(min = 1, max = 5000) int repeats,
            @ForAll @DoubleRange(min = .01, max = 20_000) double recency,
            @ForAll @DoubleRange(min = .01, max = 20_000) double segment) {
        double own = recency / repeats;
        double gap = OverdueRule.DEFAULT.expectedGap(repeats, recency, segment);
        assertThat(gap).isBetween(Math.min(own, segment) * (1 - 1e-9), Math.max(own, segment) * (1 + 1e-9));
    }

    @Property(tries = 300)
    void longer_silence_is_never_less_worrying(@ForAll @IntRange(min = 2, max = 50) int orderDays,
            @ForAll @IntRange(min = 1, max = 5000) int recency, @ForAll @IntRange(min = 0, max = 5000) int hiatus,
            @ForAll @IntRange(min = 1, max = 500) int more,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long sum) {
        CustomerSummaries two = CustomerSummaries.of(new long[]{1, 2}, new int[]{0, more},
                new int[]{recency, recency + more}, new int[]{orderDays, orderDays}, new int[]{orderDays, orderDays},
                new long[]{sum, sum}, recency + more + hiatus);
        OverdueRatios overdue = OverdueRatios.of(two, OverdueRule.DEFAULT);
        assertThat(overdue.ratio(0).orElseThrow()).isGreaterThan(overdue.ratio(1).orElseThrow());
        assertThat(overdue.state(0).compareTo(overdue.state(1))).isGreaterThanOrEqualTo(0);
        FirstLook list = FirstLook.of(two, overdue);
        assertThat(list.score(0)).isGreaterThanOrEqualTo(list.score(1));
        assertThat(list.score(0)).isBetween(0., (double) sum);
    }

    @Property(tries = 300)
    void a_larger_value_is_never_ranked_lower(@ForAll @DoubleRange(min = 0, max = 1e12) double value,
            @ForAll @DoubleRange(min = 0, max = 1e12) double more,
            @ForAll @IntRange(min = 0, max = 10_000) int hiatus) {
        CustomerSummaries two = CustomerSummaries.of(new long[]{1, 2}, new int[]{0, 0}, new int[]{50, 50},
                new int[]{4, 4}, new int[]{4, 4}, new long[]{0, 0}, 50 + hiatus);
        FirstLook list = FirstLook.of(two, OverdueRatios.of(two, OverdueRule.DEFAULT),
                new double[]{value + more, value});
        assertThat(list.score(0)).isGreaterThanOrEqualTo(list.score(1));
    }

    @Property(tries = 200)
    void the_tail_of_a_gap_falls_from_one_to_zero(@ForAll @DoubleRange(min = .01, max = 5000) double mean,
            @ForAll @DoubleRange(min = .02, max = 500) double shape,
            @ForAll @DoubleRange(min = 0, max = 1e5) double time,
            @ForAll @DoubleRange(min = .01, max = .99) double probability) {
        GapDistribution gap = new GapDistribution(mean, shape);
        assertThat(gap.longerThan(time)).isBetween(0., 1.).isGreaterThanOrEqualTo(gap.longerThan(time * 1.1) - 1e-12);
        double quantile = gap.quantile(probability);
        assertThat(gap.longerThan(quantile)).isCloseTo(1 - probability, within(1e-6));
    }
}
