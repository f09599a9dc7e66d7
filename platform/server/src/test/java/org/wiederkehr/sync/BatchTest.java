package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.EntityType;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Origin;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Rejection;

class BatchTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private final Batch batch = new Batch(new Limits(EURO), 10);

    private static Money euros(long euros) {
        return new Money(100 * euros, EURO);
    }

    private static Order order(Money total, Order.Line... lines) {
        return new Order(Origin.of("o1"), Optional.of("4711"), Optional.of("k1"), DAY, Order.Kind.ORDER, total,
                List.of(lines));
    }

    private static Order.Line line(int number, long euros) {
        return new Order.Line(number, Optional.of("screw"), Optional.of(new BigDecimal("1.50")), euros(euros));
    }

    private static String text(CopyText rows) throws IOException {
        StringWriter out = new StringWriter();
        rows.reader().transferTo(out);
        return out.toString();
    }

    @Test
    void rows_and_total_of_an_order_stand_on_its_first_line_only_and_its_file_on_each() throws IOException {
        batch.add(new Change.Upsert(order(euros(30), line(1, 10), line(2, 20)), 2, 3));
        assertThat(text(batch.orders())).isEqualTo("""
                10\t2\t3\to1\tk1\t4711\t2026-02-01\tORDER\t3000\tEUR\t1\tscrew\t1.50\t1000
                11\t0\t3\to1\tk1\t4711\t2026-02-01\tORDER\t0\tEUR\t2\tscrew\t1.50\t2000
                """);
        assertThat(batch.nextSeq()).isEqualTo(12);
    }

    @Test
    void an_order_without_lines_is_one_staged_row_without_a_line() throws IOException {
        batch.add(new Change.Upsert(order(euros(5)), 1));
        assertThat(text(batch.orders()))
                .isEqualTo("10\t1\t0\to1\tk1\t4711\t2026-02-01\tORDER\t500\tEUR\t\\N\t\\N\t\\N\t\\N\n");
    }

    @Test
    void another_currency_is_rejected_with_all_rows_it_stands_for() {
        Money francs = new Money(100, Currency.getInstance("CHF"));
        batch.add(new Change.Upsert(order(francs), 3));
        assertThat(batch.orders().isEmpty()).isTrue();
        assertThat(batch.rejectedRows()).isEqualTo(3);
        assertThat(batch.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.reason()).isEqualTo("other-currency");
            assertThat(reject.sample()).isEqualTo("CHF");
            assertThat(reject.params()).containsEntry("id", "o1");
        });
    }

    @Test
    void a_line_in_another_currency_rejects_the_order() {
        Order.Line line = new Order.Line(1, Optional.empty(), Optional.empty(),
                new Money(1, Currency.getInstance("USD")));
        batch.add(new Change.Upsert(order(euros(1), line), 1));
        assertThat(batch.rejects()).extracting(Reject::reason).containsExactly("other-currency");
    }

    @Test
    void what_cannot_be_kept_is_rejected_not_cut() {
        batch.add(new Change.Upsert(party("n".repeat(301)), 1));
        batch.add(new Change.Upsert(order(euros(Long.MAX_VALUE / 1000)), 1));
        batch.add(new Change.Upsert(new Order(Origin.of("o2"), Optional.empty(), Optional.empty(),
                LocalDate.of(12_345, 1, 1), Order.Kind.ORDER, euros(1), List.of()), 1));
        batch.add(new Change.Upsert(order(euros(1), new Order.Line(1, Optional.empty(),
                Optional.of(new BigDecimal("1e999999")), euros(1))), 1));
        assertThat(batch.rejects()).extracting(Reject::reason).containsExactly("text-too-long", "number-out-of-range",
                "date-out-of-range", "number-out-of-range");
        assertThat(batch.size()).isEqualTo(4);
    }

    private static Party party(String name) {
        return new Party(Origin.of("k1"), Party.Kind.PERSON, Optional.empty(), Optional.of(name), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void rejections_are_numbered_behind_the_rows() {
        batch.add(new Change.Upsert(party("Anna"), 1));
        batch.add(new Rejection("a.csv", 7, Optional.of("date"), "date.unreadable", Map.of(), "31.02."));
        assertThat(batch.firstReject()).isEqualTo(11);
        assertThat(batch.nextSeq()).isEqualTo(12);
        assertThat(batch.rejectedRows()).isEqualTo(1);
    }

    @Test
    void types_delivered_completely_are_remembered() {
        batch.add(new Change.SweepDone(EntityType.ORDER));
        assertThat(batch.swept()).containsExactly(EntityType.ORDER);
        assertThat(batch.size()).isZero();
    }
}
