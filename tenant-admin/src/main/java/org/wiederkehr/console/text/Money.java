package org.wiederkehr.console.text;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount as the API states it.
 *
 * @param minor in the currency's smallest unit (cents)
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) {

    BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits());
    }

    int digits() {
        return Math.max(0, unit().getDefaultFractionDigits());
    }

    Currency unit() {
        return Currency.getInstance(currency);
    }
}
