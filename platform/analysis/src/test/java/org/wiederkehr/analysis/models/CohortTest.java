package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;

class CohortTest {

    /** One born before day 10, one after it, one with a credit note only. */
    private static CustomerSummaries three() {
        return OrderLog.of(new long[]{1, 1, 1, 2, 2, 2, 3}, new int[]{3, 20, 48, 15, 22, 43, 30},
                new long[]{5, 5, 5, 5, 5, 5, -5}).summarize(Conventions.until(50).from(10).inWeeks());
    }

    @Test
    void a_cohort_counts_from_each_customers_first_order() {
        Cohort all = Cohort.of(three());
        assertThat(all.size()).isEqualTo(3);
        assertThat(new int[]{all.repeats(1), all.recency(1), all.age(1)}).containsExactly(2, 28, 35);
        assertThat(new int[]{all.repeats(2), all.recency(2), all.age(2)}).containsExactly(0, 0, 0);
        assertThat(all.ticksPerUnit()).isEqualTo(7);
        assertThat(all.logGaps()).isCloseTo(Math.log(28) + Math.log(7) + Math.log(21), within(1e-12));
    }

    @Test
    void known_births_leave_out_the_truncated_and_who_never_ordered() {
        Cohort born = Cohort.ofKnownBirths(three());
        assertThat(born.size()).isEqualTo(1);
        assertThat(born.age(0)).isEqualTo(35);
        assertThat(born.logGaps()).isCloseTo(Math.log(7) + Math.log(21), within(1e-12));
    }

    /** A customer without time weighs nothing: neither the likelihood nor its slope knows of it. */
    @Test
    void who_never_ordered_is_not_seen_by_any_likelihood() {
        Cohort some = Cohort.of(new int[]{2, 0}, new int[]{28, 0}, new int[]{35, 20}, 7);
        Cohort more = Cohort.of(new int[]{2, 0, 0}, new int[]{28, 0, 0}, new int[]{35, 20, 0}, 7);
        double[] at = {-.5, 1.5, -.2, .8};
        assertThat(Likelihoods.bgNbd(more).evaluate(at, new double[4]))
                .isCloseTo(Likelihoods.bgNbd(some).evaluate(at, new double[4]), within(1e-12));
        assertThat(Likelihoods.mbgCnbd(2, more).evaluate(at, new double[4]))
                .isCloseTo(Likelihoods.mbgCnbd(2, some).evaluate(at, new double[4]), within(1e-12));
        assertThat(Likelihoods.paretoNbd(more).evaluate(at, new double[4]))
                .isCloseTo(Likelihoods.paretoNbd(some).evaluate(at, new double[4]), within(1e-12));
    }

    @Test
    void columns_that_contradict_themselves_are_refused() {
        assertThatThrownBy(() -> Cohort.of(new int[]{0}, new int[]{3}, new int[]{9}, 7))
                .hasMessageContaining("customer 0");
        assertThatThrownBy(() -> Cohort.of(new int[]{1}, new int[]{10}, new int[]{9}, 7))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cohort.of(new int[1], new int[1], new int[1], 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
