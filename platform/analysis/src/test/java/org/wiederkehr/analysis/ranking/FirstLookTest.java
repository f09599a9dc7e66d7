package org.wiederkehr.analysis.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;

class FirstLookTest {

    private static CustomerSummaries summaries(int[] last, long[] sums) {
        int n = last.length;
        int[] days = new int[n];
        long[] ids = new long[n];
        for (int i = 0; i < n; i++) {
            ids[i] = 100L + i;
            days[i] = last[i] == 0 ? 1 : 5;
        }
        return CustomerSummaries.of(ids, new int[n], last, days, days, sums, 1000);
    }

    private static List<Long> ids(List<FirstLook.Place> places) {
        return places.stream().map(FirstLook.Place::customer).toList();
    }

    @Test
    void half_the_value_is_in_doubt_where_a_pause_begins_and_three_quarters_at_twice_that() {
        assertThat(FirstLook.score(1000, 0, 1.5)).isZero();
        assertThat(FirstLook.score(1000, 1.5, 1.5)).isCloseTo(500, within(1e-9));
        assertThat(FirstLook.score(1000, 3, 1.5)).isCloseTo(750, within(1e-9));
        assertThat(FirstLook.score(1000, 1e9, 1.5)).isEqualTo(1000);
        assertThat(FirstLook.score(-5, 3, 1.5)).isZero();
    }

    @Test
    void the_valuable_and_late_come_first_and_ties_by_id() {
        CustomerSummaries summaries = summaries(new int[]{1000, 200, 200, 200, 600},
                new long[]{9_000, 10_000, 100, 10_000, 10_000});
        OverdueRatios overdue = OverdueRatios.of(summaries, OverdueRule.DEFAULT);
        FirstLook list = FirstLook.of(summaries, overdue);
        assertThat(ids(list.top(10))).containsExactly(101L, 103L, 104L, 102L, 100L);
        assertThat(ids(list.top(2))).containsExactly(101L, 103L);
        assertThat(list.top(0)).isEmpty();
        assertThat(list.ranks()).containsExactly(5, 1, 4, 2, 3);
    }

    @Test
    void whose_rhythm_is_unknown_is_not_ranked() {
        CustomerSummaries summaries = summaries(new int[]{0, 0}, new long[]{10, 20});
        FirstLook list = FirstLook.of(summaries, OverdueRatios.of(summaries, OverdueRule.DEFAULT));
        assertThat(list.isRanked(0)).isFalse();
        assertThat(list.score(0)).isZero();
        assertThat(list.top(5)).isEmpty();
        assertThat(list.ranks()).containsExactly(1, 2);
    }

    @Test
    void places_and_ranks_are_one_order() {
        int n = 1000;
        int[] last = new int[n];
        long[] sums = new long[n];
        for (int i = 0; i < n; i++) {
            last[i] = i % 7 * 100;
            sums[i] = i * 31L % 17;
        }
        CustomerSummaries summaries = summaries(last, sums);
        FirstLook list = FirstLook.of(summaries, OverdueRatios.of(summaries, OverdueRule.DEFAULT));
        int[] ranks = list.ranks();
        List<FirstLook.Place> places = list.top(n);
        for (int at = 0; at < places.size(); at++)
            assertThat(ranks[places.get(at).index()]).isEqualTo(at + 1);
        assertThat(ranks).doesNotHaveDuplicates();
    }
}
