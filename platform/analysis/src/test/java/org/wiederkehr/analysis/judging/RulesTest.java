package org.wiederkehr.analysis.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.rhythm.HiatusRule;

/** What the rules without a model expect of five customers, reckoned by hand; a hundred days ahead. */
class RulesTest {

    /** Mean gaps 10, 10, 10, 10; silent for 5, 20, 60 and 90 days. The fifth came once, on the last day. */
    private static final CustomerSummaries FIVE = CustomerSummaries.of(new long[]{1, 2, 3, 4, 5},
            new int[]{45, 30, 0, 0, 100}, new int[]{95, 80, 40, 10, 100}, new int[]{6, 6, 5, 2, 1},
            new int[]{6, 6, 5, 2, 1}, new long[5], 100);

    private static final Rules RULES = new Rules(FIVE, 100);

    @Test
    void the_overdue_ratio_lets_a_rhythm_go_on_halves_it_in_a_pause_and_ends_it_beyond() {
        assertThat(RULES.overdue().expected).containsExactly(new double[]{10, 5, 0, 0, 10}, within(1e-9));
        assertThat(RULES.overdue().rank).containsExactly(new double[]{-.5, -2, -6, -9, 0}, within(1e-9));
        assertThat(RULES.overdue().chance[1]).isCloseTo(1 - Math.exp(-5), within(1e-12));
    }

    @Test
    void the_past_rate_goes_on_for_all_and_the_mean_rate_is_everybodys() {
        assertThat(RULES.pastRate().expected)
                .containsExactly(new double[]{500 / 55., 500 / 70., 4, 1, 0}, within(1e-9));
        assertThat(RULES.tenantMean().expected[3]).isCloseTo(100 * 15 / 325., within(1e-9));
    }

    @Test
    void the_hiatus_rule_ends_whoever_is_silent_beyond_its_limit() {
        assertThat(RULES.hiatus(new HiatusRule(20)).expected)
                .containsExactly(new double[]{500 / 55., 500 / 70., 0, 0, 0}, within(1e-9));
        assertThat(RULES.hiatus(new HiatusRule(20)).rank)
                .containsExactly(new double[]{-5, -20, -60, -90, 0}, within(1e-12));
    }
}
