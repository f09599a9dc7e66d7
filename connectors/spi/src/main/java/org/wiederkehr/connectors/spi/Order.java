package org.wiederkehr.connectors.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A purchase or its reversal, complete with its lines.
 *
 * @param number
 *            order or invoice number, where the source has one
 * @param partyRef
 *            source id of the customer, in the same connection; the party may follow later or never. Empty for sales
 *            without a customer
 * @param placed
 *            the business day as the source writes it, converted by nobody
 * @param total
 *            what counts; negative for a credit note. Lines add up to it unless the source itself says otherwise
 * @param lines
 *            may be empty
 */
public record Order(Origin origin, Optional<String> number, Optional<String> partyRef, LocalDate placed, Kind kind,
        Money total, List<Line> lines) implements Entity {

    /** Credit notes subtract. */
    public enum Kind {
        ORDER, CREDIT_NOTE
    }

    /**
     * One line.
     *
     * @param number
     *            from 1, unique within the order
     * @param article
     *            number or name of what was sold, verbatim
     */
    public record Line(int number, Optional<String> article, Optional<BigDecimal> quantity, Money amount) {}

    public Order {
        lines = List.copyOf(lines);
    }

    @Override
    public EntityType type() {
        return EntityType.ORDER;
    }
}
