package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;

/**
 * The lines of the orders of another file. Read beside it: when an order asks for its lines, rows are read until its last
 * line has come, and lines of other orders met on the way are held for them, up to a limit.
 */
final class LineFile implements AutoCloseable {

    static final int MAX_HELD = 50_000;

    private record Held(long row, Order.Line line) {}

    private final Source source;
    private final CsvSettings settings;
    private final Delivery delivery;
    private final Amounts amounts;
    private final Table rows;
    private final Optional<RowReader> reader;
    private final LongCounts remaining = new LongCounts();
    private final Map<String, List<Held>> held = new LinkedHashMap<>();
    private LongCounts orders = new LongCounts();
    private int heldLines;
    private Optional<Row> ahead;

    LineFile(Source source, CsvSettings settings, Delivery delivery) throws Failure, IOException {
        this.source = source;
        this.settings = settings;
        this.delivery = delivery;
        this.amounts = new Amounts(settings.money());
        this.rows = Table.open(source);
        this.reader = rows.first().isEmpty()
                ? Optional.empty()
                : Optional.of(source.reader(settings, true, rows.first().get()));
        this.ahead = rows.next();
    }

    /** Called once, before the first order: how many lines each order has, and which orders there are. */
    void count(LongCounts knownOrders) throws Failure, InterruptedException, IOException {
        orders = knownOrders.copy();
        if (reader.isPresent()) {
            source.each(settings, true,
                    (values, bytes) -> values.text(Field.ORDER_NUMBER).ifPresent(number -> remaining.add(number, 1)));
        }
    }

    /** The lines of an order; each order is asked for once. */
    List<Order.Line> take(String number) throws Failure, InterruptedException, IOException {
        while (remaining.count(number) > 0 && ahead.isPresent()) {
            advance();
        }
        List<Held> lines = held.getOrDefault(number, List.of());
        held.remove(number);
        heldLines -= lines.size();
        return lines.stream().map(Held::line).toList();
    }

    /** After the last order: lines left over belong to orders that were not taken over, and are not either. */
    void finish() throws Failure, InterruptedException, IOException {
        while (ahead.isPresent()) {
            advance();
        }
        for (Map.Entry<String, List<Held>> order : held.entrySet()) {
            for (Held left : order.getValue()) {
                delivery.reject(source.file().name(), left.row(),
                        Wrong.row(Reason.ORDER_UNKNOWN, Map.of("number", order.getKey())));
            }
        }
        delivery.fileDone(source.file().size());
    }

    private void advance() throws Failure, InterruptedException, IOException {
        Values values = reader.orElseThrow().read(ahead.orElseThrow());
        ahead = rows.next();
        Optional<String> number = values.text(Field.ORDER_NUMBER);
        Optional<Money> amount = amounts.of(values);
        if (!values.wrong().isEmpty()) {
            reject(values, values.wrong().get(0));
        } else if (amount.isEmpty()) {
            reject(values, Amounts.beyondRange());
        } else if (number.filter(known -> orders.count(known) > 0).isEmpty()) {
            reject(values, Wrong.row(Reason.ORDER_UNKNOWN, Map.of("number", number.orElse(""))));
        } else {
            hold(number.get(), new Held(values.row().line(), new Order.Line(1, values.text(Field.ARTICLE),
                    values.number(Field.QUANTITY), amount.get())));
        }
        number.ifPresent(known -> remaining.add(known, -1));
        delivery.rowDone(0);
    }

    private void hold(String number, Held line) throws Failure {
        held.computeIfAbsent(number, unused -> new ArrayList<>()).add(line);
        heldLines++;
        if (heldLines > MAX_HELD) {
            throw new Failure(Fault.BAD_DATA, Reason.LINES_SCATTERED.code(),
                    Map.of("file", source.file().name(), "limit", Integer.toString(MAX_HELD)));
        }
    }

    private void reject(Values values, Wrong wrong) {
        delivery.reject(source.file().name(), values.row().line(), wrong);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
