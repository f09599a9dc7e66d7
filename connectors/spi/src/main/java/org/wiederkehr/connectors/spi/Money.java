package org.wiederkehr.connectors.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in minor units (cents), with its currency.
 *
 * @param minor
 *            negative for credit
 */
public record Money(long minor, Currency currency) {

    /**
     * Rounds half up, away from zero, to the currency's minor unit.
     *
     * @throws ArithmeticException
     *             beyond the range of a long
     */
    public static Money of(BigDecimal amount, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        // without this bound the scale of 1e999999999 would fill the heap
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() + digits > 19) {
            throw new ArithmeticException("amount beyond the range of money");
        }
        return new Money(amount.setScale(digits, RoundingMode.HALF_UP).unscaledValue().longValueExact(), currency);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " plus " + other.currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }
}
