package org.wiederkehr.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiederkehr.customers.CustomerItem;
import org.wiederkehr.web.Money;

/** A list of customers as rows of a file, in the reader's language. */
record CustomerSheet(Words words, String currency) {
    private static final List<String> COLUMNS = List.of("number", "name", "kind", "city", "first-order", "last-order",
            "orders", "revenue", "class", "state", "overdue", "rhythm", "recency", "frequency", "monetary");

    static CustomerSheet in(List<Locale> languages, String currency) {
        return new CustomerSheet(Words.in(languages), currency);
    }

    Object[] titles() {
        return COLUMNS.stream().map(column -> words.say("column." + column).replace("{currency}", currency)).toArray();
    }

    Object[] row(CustomerItem customer) {
        return new Object[]{customer.number(), customer.name(), say("kind", customer.kind()), customer.city(),
                customer.firstOrder(), customer.lastOrder(), customer.orders(), amount(customer.revenue()),
                customer.abc(), customer.state().map(state -> say("state", state)), ratio(customer.overdueRatio(), 2),
                ratio(customer.rhythmDays(), 1), customer.recency(), customer.frequency(), customer.monetary()};
    }

    private String say(String what, String code) {
        return words.say(what + "." + code);
    }

    static BigDecimal amount(Money money) {
        return BigDecimal.valueOf(money.minor(), Math.max(0, money.currency().getDefaultFractionDigits()));
    }

    private static Optional<BigDecimal> ratio(Optional<Double> value, int digits) {
        return value.filter(Double::isFinite).map(number -> new BigDecimal(number, MathContext.DECIMAL64)
                .setScale(digits, RoundingMode.HALF_UP));
    }
}
