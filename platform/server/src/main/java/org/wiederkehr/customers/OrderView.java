package org.wiederkehr.customers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.web.Money;

/**
 * A purchase or credit note.
 *
 * @param amount negative for a credit note
 * @param lines the first hundred
 */
public record OrderView(String id, Optional<String> number, LocalDate orderedOn, String kind, Money amount,
        List<Line> lines) {
    public OrderView {
        lines = List.copyOf(lines);
    }

    /** One line, numbered from 1. */
    public record Line(int line, Optional<String> article, Optional<BigDecimal> quantity, Money amount) {}

    OrderView with(List<Line> found) {
        return new OrderView(id, number, orderedOn, kind, amount, found);
    }
}
