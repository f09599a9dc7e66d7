package org.wiederkehr.connectors.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Origin;

/** An order of which further rows may come. */
final class Draft {

    private final List<Long> rows = new ArrayList<>();
    private final Optional<String> number;
    private final Optional<String> customer;
    private LocalDate placed;
    private Optional<Money> total = Optional.empty();
    private final List<Order.Line> lines = new ArrayList<>();

    Draft(Optional<String> number, Optional<String> customer, LocalDate placed) {
        this.number = number;
        this.customer = customer;
        this.placed = placed;
    }

    /** The lines of the file it is made of. */
    List<Long> rows() {
        return rows;
    }

    /** Takes another row in, or says why not. */
    Optional<Reason> add(Values values, Optional<Money> amount) {
        if (!values.text(Field.CUSTOMER).equals(customer)) {
            return Optional.of(Reason.ORDER_CUSTOMER);
        }
        if (amount.isPresent()) {
            Optional<Reason> refused = add(amount.get());
            if (refused.isPresent()) {
                return refused;
            }
            line(values, amount.get());
        }
        // rows of one order can lie minutes apart, and midnight between them: the first day counts
        rows.add(values.row().line());
        placed = values.date(Field.DATE).filter(date -> date.isBefore(placed)).orElse(placed);
        return Optional.empty();
    }

    /** Lines of another file; they make the total only where the file of orders has none. */
    void addLines(List<Order.Line> more) {
        boolean summed = total.isEmpty();
        for (Order.Line line : more) {
            if (summed) {
                Optional<Reason> unused = add(line.amount());
            }
            lines.add(new Order.Line(lines.size() + 1, line.article(), line.quantity(), line.amount()));
        }
    }

    /** Empty without any amount. */
    Optional<Order> order(String sourceId) {
        return total.map(sum -> new Order(Origin.of(sourceId), number, customer, placed,
                sum.minor() < 0 ? Order.Kind.CREDIT_NOTE : Order.Kind.ORDER, sum, lines));
    }

    private Optional<Reason> add(Money amount) {
        if (total.isPresent() && !total.get().currency().equals(amount.currency())) {
            return Optional.of(Reason.ORDER_CURRENCY);
        }
        try {
            total = Optional.of(total.map(sum -> sum.plus(amount)).orElse(amount));
            return Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.of(Reason.NUMBER_RANGE);
        }
    }

    private void line(Values values, Money amount) {
        Optional<String> article = values.text(Field.ARTICLE);
        if (article.isPresent() || values.number(Field.QUANTITY).isPresent()) {
            lines.add(new Order.Line(lines.size() + 1, article, values.number(Field.QUANTITY), amount));
        }
    }
}
