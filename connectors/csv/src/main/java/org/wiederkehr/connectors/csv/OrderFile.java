package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;

/**
 * Reads a file of orders. Rows with the same number are one order, wherever they stand: a first pass counts them, so that
 * an order is delivered when its last row has come. Where too many are open, they are delivered as far as they have come;
 * the host adds up what is delivered of one order.
 */
final class OrderFile {

    static final int MAX_HELD = 20_000;

    private final Source source;
    private final CsvSettings settings;
    private final Parties parties;
    private final Delivery delivery;
    private final Optional<LineFile> lines;
    private final Amounts amounts;
    private final ContentIds ids = new ContentIds();
    private final LongCounts remaining = new LongCounts();
    private final Map<String, Draft> open = new LinkedHashMap<>();
    private int held;

    OrderFile(Source source, CsvSettings settings, Parties parties, Delivery delivery, Optional<LineFile> lines) {
        this.source = source;
        this.settings = settings;
        this.parties = parties;
        this.delivery = delivery;
        this.lines = lines;
        this.amounts = new Amounts(settings.money());
    }

    void read() throws Failure, InterruptedException, IOException {
        source.each(settings, false,
                (values, bytes) -> values.text(Field.ORDER_NUMBER).ifPresent(number -> remaining.add(number, 1)));
        if (lines.isPresent()) {
            lines.get().count(remaining);
        }
        source.each(settings, lines.isEmpty(), this::row);
        deliverOpen();
        delivery.fileDone(source.file().size());
        if (lines.isPresent()) {
            lines.get().finish();
        }
    }

    private void row(Values values, long bytes) throws Failure, InterruptedException, IOException {
        Optional<String> number = values.text(Field.ORDER_NUMBER);
        Optional<Money> amount = amounts.of(values);
        if (!values.wrong().isEmpty()) {
            reject(values.row().line(), values.wrong().get(0));
        } else if (values.total().isPresent() && amount.isEmpty()) {
            reject(values.row().line(), Amounts.beyondRange());
        } else {
            take(values, number, amount);
        }
        if (number.isPresent() && remaining.add(number.get(), -1) == 0) {
            complete(number.get());
        }
        delivery.rowDone(bytes);
    }

    private void take(Values values, Optional<String> number, Optional<Money> amount)
            throws Failure, InterruptedException, IOException {
        Optional<String> customer = values.text(Field.CUSTOMER);
        Draft draft = number.map(open::get)
                .orElseGet(() -> new Draft(number, customer, values.date(Field.DATE).orElseThrow()));
        Optional<Reason> refused = draft.add(values, amount);
        if (refused.isPresent()) {
            reject(values.row().line(), Wrong.row(refused.get(), Map.of("number", number.orElse(""))));
            return;
        }
        customer.flatMap(id -> parties.mentioned(id, values)).ifPresent(party -> delivery.add(party, 0, source));
        if (number.isEmpty()) {
            deliver(number, draft, ids.next(content(values)));
        } else {
            hold(number.get(), draft);
        }
    }

    private void hold(String number, Draft draft) throws Failure, InterruptedException, IOException {
        open.put(number, draft);
        held++;
        if (held > MAX_HELD) {
            deliverOpen();
        }
    }

    private void deliverOpen() throws Failure, InterruptedException, IOException {
        for (Map.Entry<String, Draft> left : open.entrySet()) {
            deliver(Optional.of(left.getKey()), left.getValue(), left.getKey());
        }
        open.clear();
        held = 0;
    }

    private void complete(String number) throws Failure, InterruptedException, IOException {
        @Nullable
        Draft draft = open.remove(number);
        if (draft != null) {
            held -= draft.rows().size();
            deliver(Optional.of(number), draft, number);
        }
    }

    private void deliver(Optional<String> number, Draft draft, String sourceId)
            throws Failure, InterruptedException, IOException {
        List<Order.Line> more = lines.isPresent() && number.isPresent()
                ? lines.get().take(number.get())
                : List.of();
        draft.addLines(more);
        Optional<Order> order = draft.order(sourceId);
        if (order.isPresent()) {
            delivery.add(order.get(), draft.rows().size() + more.size(), source);
        } else {
            draft.rows().forEach(row -> reject(row, Wrong.row(Reason.AMOUNT_MISSING, Map.of())));
        }
    }

    private void reject(long row, Wrong wrong) {
        delivery.reject(source.file().name(), row, wrong);
    }

    /** What makes a purchase itself; in one writing, so that another export of the same rows gives the same ids. */
    private static List<String> content(Values values) {
        return List.of(values.text(Field.CUSTOMER).orElse(""), values.date(Field.DATE).orElseThrow().toString(),
                values.text(Field.ARTICLE).orElse(""), plain(values.number(Field.QUANTITY)), plain(values.total()));
    }

    static String plain(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }
}
