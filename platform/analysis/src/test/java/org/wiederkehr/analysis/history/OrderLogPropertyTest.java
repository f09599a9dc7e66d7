package org.wiederkehr.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderLogPropertyTest {

    record Row(long customer, int day, long amount) {}

    @Provide
    Arbitrary<List<Row>> logs() {
        Arbitrary<Long> ids = Arbitraries.oneOf(Arbitraries.longs().between(0, 20), Arbitraries.longs());
        return Combinators.combine(ids, Arbitraries.integers().between(-400, 20_000),
                Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L)).as(Row::new).list()
                .ofMaxSize(200);
    }

    private static OrderLog log(List<Row> rows) {
        return OrderLog.of(rows.stream().mapToLong(Row::customer).toArray(), rows.stream().mapToInt(Row::day).toArray(),
                rows.stream().mapToLong(Row::amount).toArray());
    }

    private static CustomerSummaries summary(List<Row> rows) {
        return log(rows).summarize(Conventions.until(15_000));
    }

    @Property(tries = 300)
    void the_summary_agrees_with_a_plain_count(@ForAll("logs") List<Row> rows) {
        Map<Long, Set<Integer>> days = new HashMap<>();
        Map<Long, Long> sums = new HashMap<>();
        for (Row row : rows) {
            if (row.day() <= 15_000) {
                sums.merge(row.customer(), row.amount(), Long::sum);
                if (row.amount() >= 0)
                    days.computeIfAbsent(row.customer(), id -> new HashSet<>()).add(row.day());
            }
        }
        CustomerSummaries summaries = summary(rows);
        assertThat(summaries.size()).isEqualTo(sums.size());
        for (int i = 0; i < summaries.size(); i++) {
            Set<Integer> ordered = days.getOrDefault(summaries.customer(i), Set.of());
            assertThat(summaries.sum(i)).isEqualTo(sums.get(summaries.customer(i)));
            assertThat(summaries.orderDays(i)).isEqualTo(ordered.size());
            assertThat(summaries.first(i)).isEqualTo(
                    ordered.stream().mapToInt(d -> d).min().orElse(CustomerSummaries.NEVER));
            assertThat(summaries.last(i)).isEqualTo(
                    ordered.stream().mapToInt(d -> d).max().orElse(CustomerSummaries.NEVER));
        }
    }

    @Property(tries = 200)
    void the_order_of_the_rows_does_not_matter(@ForAll("logs") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new java.util.ArrayList<>(rows);
        java.util.Collections.shuffle(shuffled, random);
        assertSame(summary(rows), summary(shuffled));
    }

    @Property(tries = 200)
    void every_row_twice_doubles_sums_and_orders_but_not_days(@ForAll("logs") List<Row> rows) {
        List<Row> twice = new java.util.ArrayList<>(rows);
        twice.addAll(rows);
        CustomerSummaries once = summary(rows);
        CustomerSummaries doubled = summary(twice);
        for (int i = 0; i < once.size(); i++) {
            assertThat(doubled.sum(i)).isEqualTo(2 * once.sum(i));
            assertThat(doubled.firstSum(i)).isEqualTo(2 * once.firstSum(i));
            assertThat(doubled.orders(i)).isEqualTo(2 * once.orders(i));
            assertThat(doubled.orderDays(i)).isEqualTo(once.orderDays(i));
        }
    }

    @Property(tries = 100)
    void every_row_is_accounted_for(@ForAll("logs") List<Row> rows) {
        DataCard card = log(rows).summarize(Conventions.until(10_000).from(100)).card();
        assertThat(card.orders() + card.creditNotes() + card.beforeStart() + card.afterEnd()).isEqualTo(rows.size());
    }

    @Property(tries = 100)
    void another_unit_of_time_scales_recency_and_age(@ForAll("logs") List<Row> rows) {
        CustomerSummaries days = summary(rows);
        CustomerSummaries weeks = days.inUnitsOf(7);
        for (int i = 0; i < days.size(); i++) {
            assertThat(weeks.recency(i) * 7).isCloseTo(days.recency(i), within(1e-9));
            assertThat(weeks.age(i) * 7).isCloseTo(days.age(i), within(1e-9));
        }
    }

    private static void assertSame(CustomerSummaries one, CustomerSummaries other) {
        assertThat(other.customers()).containsExactly(one.customers());
        assertThat(other.sums()).containsExactly(one.sums());
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.first(i)).isEqualTo(one.first(i));
            assertThat(other.last(i)).isEqualTo(one.last(i));
            assertThat(other.orders(i)).isEqualTo(one.orders(i));
            assertThat(other.firstSum(i)).isEqualTo(one.firstSum(i));
            assertThat(other.gaps().orElseThrow().unevenness(i)).isEqualTo(one.gaps().orElseThrow().unevenness(i));
        }
    }
}
