package org.wiederkehr.connectors.csv;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Money;

/** Turns the exact total of a row into money; rounding happens here and only here. */
record Amounts(Currency standard) {

    /** Empty when the total is beyond the range of money. */
    Optional<Money> of(Values values) {
        Currency currency = Optional.ofNullable(values.good().get(Field.CURRENCY)).map(Currency.class::cast)
                .orElse(standard);
        try {
            return values.total().map(total -> Money.of(total, currency));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    static Wrong beyondRange() {
        return Wrong.row(Reason.NUMBER_RANGE, Map.of());
    }
}
