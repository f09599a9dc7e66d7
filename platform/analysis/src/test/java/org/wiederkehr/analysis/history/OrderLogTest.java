package org.wiederkehr.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OrderLogTest {

    private static final long ANNA = 7;
    private static final long BERT = 1_000_000_000_007L;

    private static CustomerSummaries twoCustomers(Conventions conventions) {
        return OrderLog.of(new long[]{BERT, ANNA, ANNA, BERT, ANNA, ANNA}, new int[]{12, 30, 10, 12, 20, 40},
                new long[]{500, 300, 100, 250, 200, -50}).summarize(conventions);
    }

    @Test
    void a_line_holds_first_last_days_count_and_sum() {
        CustomerSummaries summaries = twoCustomers(Conventions.until(50));
        assertThat(summaries.size()).isEqualTo(2);
        assertThat(summaries.customer(0)).isEqualTo(ANNA);
        assertThat(summaries.first(0)).isEqualTo(10);
        assertThat(summaries.last(0)).isEqualTo(30);
        assertThat(summaries.orderDays(0)).isEqualTo(3);
        assertThat(summaries.orders(0)).isEqualTo(3);
        assertThat(summaries.sum(0)).isEqualTo(550);
        assertThat(summaries.customer(1)).isEqualTo(BERT);
        assertThat(summaries.orderDays(1)).as("two orders on one day are one order day").isEqualTo(1);
        assertThat(summaries.orders(1)).isEqualTo(2);
        assertThat(summaries.sum(1)).isEqualTo(750);
        assertThat(summaries.total().asLong()).isEqualTo(1300);
    }

    @Test
    void credit_notes_are_subtracted_ignored_or_taken_for_orders() {
        assertThat(twoCustomers(Conventions.until(50)).sum(0)).isEqualTo(550);
        assertThat(twoCustomers(Conventions.until(50).with(CreditNotes.IGNORE)).sum(0)).isEqualTo(600);
        CustomerSummaries asOrders = twoCustomers(Conventions.until(50).with(CreditNotes.AS_ORDERS));
        assertThat(asOrders.last(0)).isEqualTo(40);
        assertThat(asOrders.orderDays(0)).isEqualTo(4);
    }

    @Test
    void observation_ends_with_the_calendar_or_with_the_latest_order() {
        assertThat(twoCustomers(Conventions.until(50)).age(0)).isEqualTo(40);
        assertThat(twoCustomers(Conventions.untilLastOrder()).end()).isEqualTo(30);
        CustomerSummaries early = twoCustomers(Conventions.until(25));
        assertThat(early.last(0)).isEqualTo(20);
        assertThat(early.card()).isEqualTo(new DataCard(6, 4, 0, 0, 2));
    }

    @Test
    void whoever_ordered_before_the_observation_is_truncated() {
        CustomerSummaries summaries = twoCustomers(Conventions.until(50).from(15));
        assertThat(summaries.birth(0)).isEqualTo(10);
        assertThat(summaries.first(0)).isEqualTo(20);
        assertThat(summaries.isTruncated(0)).isTrue();
        assertThat(summaries.orderDays(1)).isZero();
        assertThat(summaries.last(1)).isEqualTo(CustomerSummaries.NEVER);
        assertThat(summaries.age(1)).isZero();
        assertThat(summaries.hiatus(1)).isInfinite();
        assertThat(summaries.card().beforeStart()).isEqualTo(3);
    }

    @Test
    void master_data_may_know_an_earlier_birth() {
        CustomerSummaries summaries = twoCustomers(Conventions.until(50)).withBirths(new int[]{-100, 12});
        assertThat(summaries.isTruncated(0)).isTrue();
        assertThat(summaries.isTruncated(1)).isFalse();
    }

    @Test
    void orders_of_one_week_merge() {
        // tick 4 is Monday, 1970-01-05; tick 10 the Sunday of that week; tick 11 the next Monday
        CustomerSummaries summaries = OrderLog
                .of(new long[]{1, 1, 1}, new int[]{4, 10, 11}, new long[]{10, 20, 30})
                .summarize(Conventions.until(18).mergingWeeks().inWeeks());
        assertThat(summaries.orderDays(0)).isEqualTo(2);
        assertThat(summaries.orders(0)).isEqualTo(3);
        assertThat(summaries.firstSum(0)).isEqualTo(30);
        assertThat(summaries.recency(0)).isEqualTo(1);
        assertThat(summaries.age(0)).isEqualTo(2);
    }

    @Test
    void gaps_keep_what_a_gamma_fit_needs() {
        CustomerSummaries summaries = OrderLog
                .of(new long[]{1, 1, 1, 1}, new int[]{0, 10, 30, 6030}, new long[4]).summarize(Conventions.until(7000));
        Gaps gaps = summaries.gaps().orElseThrow();
        assertThat(gaps.sumOfLogs(0)).isCloseTo(Math.log(10) + Math.log(20) + Math.log(6000), within(1e-12));
        assertThat(gaps.sumOfSquares(0)).isEqualTo(100 + 400 + 36e6);
        double first = 20 / 30. - .5;
        double second = 6000 / 6020. - .5;
        assertThat(gaps.unevenness(0)).isCloseTo(first * first + second * second, within(1e-12));
    }

    @Test
    void the_first_order_keeps_its_credit_note_whatever_the_order_of_the_rows() {
        long[] same = {1, 1, 1};
        CustomerSummaries creditFirst = OrderLog.of(same, new int[]{5, 5, 9}, new long[]{-40, 100, 70})
                .summarize(Conventions.until(9));
        CustomerSummaries creditLast = OrderLog.of(same, new int[]{9, 5, 5}, new long[]{70, 100, -40})
                .summarize(Conventions.until(9));
        assertThat(creditFirst.firstSum(0)).isEqualTo(60);
        assertThat(creditLast.firstSum(0)).isEqualTo(60);
        assertThat(creditLast.meanRepeatValue(0)).isEqualTo(70);
        CustomerSummaries later = OrderLog.of(same, new int[]{5, 7, 9}, new long[]{100, -40, 70})
                .summarize(Conventions.until(9));
        assertThat(later.firstSum(0)).as("a later credit note is none of the first order's").isEqualTo(100);
        assertThat(later.meanRepeatValue(0)).isEqualTo(30);
    }

    @Test
    void a_customer_of_credit_notes_only_never_ordered() {
        CustomerSummaries summaries = OrderLog.of(new long[]{1}, new int[]{5}, new long[]{-40})
                .summarize(Conventions.untilLastOrder());
        assertThat(summaries.orderDays(0)).isZero();
        assertThat(summaries.sum(0)).isEqualTo(-40);
        assertThat(summaries.last(0)).isEqualTo(CustomerSummaries.NEVER);
    }

    @Test
    void ten_to_the_twelve_cents_are_summed_exactly_and_beyond_64_bits_loudly() {
        long vast = 1_000_000_000_000L;
        CustomerSummaries summaries = OrderLog.of(new long[]{1, 1, 2}, new int[]{1, 2, 3}, new long[]{vast, vast, vast})
                .summarize(Conventions.until(3));
        assertThat(summaries.sum(0)).isEqualTo(2 * vast);
        OrderLog beyond = OrderLog.of(new long[]{1, 1}, new int[]{1, 2}, new long[]{Long.MAX_VALUE, 1});
        assertThatThrownBy(() -> beyond.summarize(Conventions.until(3))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amounts_and_days_too_wide_to_pack_are_summed_all_the_same() {
        long[] amounts = {Long.MAX_VALUE - 5, Long.MIN_VALUE / 2, 5};
        CustomerSummaries summaries = OrderLog.of(new long[]{3, 3, 3}, new int[]{500_000_000, -500_000_000, 0}, amounts)
                .summarize(Conventions.until(500_000_000).with(CreditNotes.AS_ORDERS));
        assertThat(summaries.orderDays(0)).isEqualTo(3);
        assertThat(summaries.firstSum(0)).isEqualTo(Long.MIN_VALUE / 2);
        assertThat(summaries.sum(0)).isEqualTo(Long.MAX_VALUE / 2 + 1 + Long.MIN_VALUE / 2 + Long.MAX_VALUE / 2);
        assertThat(summaries.recency(0)).isEqualTo(1e9);
    }

    @Test
    void an_empty_log_has_no_customers() {
        CustomerSummaries summaries = OrderLog.of(new long[0], new int[0], new long[0])
                .summarize(Conventions.untilLastOrder());
        assertThat(summaries.size()).isZero();
        assertThat(summaries.total().asLong()).isZero();
    }

    @Test
    void columns_of_different_length_are_refused() {
        assertThatThrownBy(() -> OrderLog.of(new long[2], new int[2], new long[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_from_a_database_are_taken_or_refused_by_name() {
        CustomerSummaries summaries = CustomerSummaries.of(new long[]{4, 5}, new int[]{10, 20}, new int[]{30, 20},
                new int[]{3, 1}, new int[]{4, 2}, new long[]{900, 80}, 50).inUnitsOf(10);
        assertThat(summaries.recency(0)).isEqualTo(2);
        assertThat(summaries.repeats(0)).isEqualTo(2);
        assertThat(summaries.hiatus(1)).isEqualTo(3);
        assertThat(summaries.gaps()).isEmpty();
        assertThatThrownBy(() -> CustomerSummaries.of(new long[]{4}, new int[]{10}, new int[]{9}, new int[]{2},
                new int[]{2}, new long[]{1}, 50)).hasMessageContaining("customer 4");
    }

    @Test
    void totals_do_not_overflow() {
        Total total = Total.of(new long[]{Long.MAX_VALUE, Long.MAX_VALUE, 2, Long.MIN_VALUE, Long.MIN_VALUE});
        assertThat(total.asLong()).isZero();
        Total beyond = Total.of(new long[]{Long.MAX_VALUE, 1});
        assertThat(beyond.value()).isEqualTo(0x1p63);
        assertThatThrownBy(beyond::asLong).isInstanceOf(ArithmeticException.class);
        assertThat(Total.of(new long[]{-3, 1}).asLong()).isEqualTo(-2);
        assertThat(Total.of(new long[]{Long.MIN_VALUE, -1}).exact())
                .isEqualTo(new java.math.BigInteger("-9223372036854775809"));
    }
}
