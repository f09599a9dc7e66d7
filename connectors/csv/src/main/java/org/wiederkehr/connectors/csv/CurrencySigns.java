package org.wiederkehr.connectors.csv;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The currency that stands beside an amount in the same cell. */
final class CurrencySigns {

    private static final String DOLLAR = "$";
    private static final Map<String, String> CODES = Map.of("€", "EUR", "Euro", "EUR", "£", "GBP", "US$", "USD", DOLLAR,
            "USD", "Fr.", "CHF", "SFr.", "CHF", "EURO", "EUR", "Eur", "EUR");
    private static final Pattern SIGN = Pattern
            .compile("€|£|US\\$|\\$|S?Fr\\.|EURO|Euro|Eur|EUR|USD|GBP|CHF|JPY|PLN|CZK|DKK|SEK|NOK|HUF");

    private CurrencySigns() {}

    static String without(String cell) {
        return SIGN.matcher(cell).replaceAll("");
    }

    /**
     * Empty when the cell names none.
     *
     * @param standard
     *            of the connection; a bare dollar sign means it if it is one of the dollars
     */
    static Optional<Currency> in(String cell, Currency standard) {
        Matcher sign = SIGN.matcher(cell);
        if (Numbers.isBare(cell) || !sign.find()) {
            return Optional.empty();
        }
        boolean own = sign.group().equals(DOLLAR) && standard.getSymbol(Locale.ROOT).endsWith(DOLLAR);
        return Optional.of(own ? standard : Currency.getInstance(CODES.getOrDefault(sign.group(), sign.group())));
    }
}
