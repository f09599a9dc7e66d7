package org.wiederkehr.analysis.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;

class OverdueRatiosTest {

    private static CustomerSummaries one(int first, int last, int orderDays, int end) {
        return CustomerSummaries.of(new long[]{1}, new int[]{first}, new int[]{last}, new int[]{orderDays},
                new int[]{orderDays}, new long[]{100}, end);
    }

    private static OverdueRatios against(double mean, CustomerSummaries summaries) {
        return OverdueRatios.of(summaries, OverdueRule.DEFAULT, new int[summaries.size()], new double[]{mean});
    }

    @Test
    void the_oracle_of_the_requirements() {
        OverdueRatios oracle = against(8, one(0, 50, 6, 80));
        assertThat(oracle.expectedGap(0).orElseThrow()).isCloseTo(9.25, within(1e-12));
        assertThat(oracle.ratio(0).orElseThrow()).isCloseTo(3.243, within(5e-4));
        assertThat(oracle.state(0)).isEqualTo(RhythmState.PROBABLY_GONE);
    }

    @Test
    void states_change_at_the_borders_themselves() {
        assertThat(OverdueRule.DEFAULT.stateOf(Math.nextDown(1.5))).isEqualTo(RhythmState.ACTIVE);
        assertThat(OverdueRule.DEFAULT.stateOf(1.5)).isEqualTo(RhythmState.PAUSE);
        assertThat(OverdueRule.DEFAULT.stateOf(Math.nextDown(3.0))).isEqualTo(RhythmState.PAUSE);
        assertThat(OverdueRule.DEFAULT.stateOf(3)).isEqualTo(RhythmState.PROBABLY_GONE);
    }

    @Test
    void a_one_time_buyer_is_measured_by_the_firms_rhythm() {
        assertThat(against(8, one(0, 0, 1, 8)).ratio(0).orElseThrow()).isEqualTo(1);
        assertThat(against(8, one(0, 0, 1, 24)).state(0)).isEqualTo(RhythmState.PROBABLY_GONE);
    }

    @Test
    void where_nobody_ever_came_back_nobody_knows() {
        OverdueRatios overdue = OverdueRatios.of(one(0, 0, 1, 400), OverdueRule.DEFAULT);
        assertThat(overdue.state(0)).isEqualTo(RhythmState.UNKNOWN);
        assertThat(overdue.ratio(0)).isEmpty();
    }

    @Test
    void a_customer_without_order_day_is_unknown() {
        CustomerSummaries credited = OrderLog
                .of(new long[]{1, 2, 2}, new int[]{5, 1, 9}, new long[]{-40, 10, 10}).summarize(Conventions.until(9));
        OverdueRatios overdue = OverdueRatios.of(credited, OverdueRule.DEFAULT);
        assertThat(overdue.state(0)).isEqualTo(RhythmState.UNKNOWN);
        assertThat(overdue.state(1)).isEqualTo(RhythmState.ACTIVE);
    }

    @Test
    void without_a_segments_rhythm_the_own_one_counts_alone() {
        assertThat(against(0, one(0, 50, 6, 80)).ratio(0).orElseThrow()).isEqualTo(3);
    }

    @Test
    void every_repeater_has_one_voice_in_the_firms_mean() {
        CustomerSummaries summaries = CustomerSummaries.of(new long[]{1, 2, 3}, new int[]{0, 0, 0},
                new int[]{100, 10, 0}, new int[]{11, 2, 1}, new int[]{11, 2, 1}, new long[3], 100);
        assertThat(OverdueRatios.meanGap(summaries).orElseThrow()).isEqualTo(10);
    }

    @Test
    void rules_that_contradict_themselves_are_refused() {
        assertThatThrownBy(() -> new OverdueRule(3, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OverdueRule(-1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
