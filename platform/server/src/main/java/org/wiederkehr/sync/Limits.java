package org.wiederkehr.sync;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.wiederkehr.connectors.spi.Entity;
import org.wiederkehr.connectors.spi.Money;
import org.wiederkehr.connectors.spi.Order;
import org.wiederkehr.connectors.spi.Party;
import org.wiederkehr.connectors.spi.Payment;

/** What the house can keep. A connector is not believed: what is beyond is rejected, not cut. */
record Limits(Currency currency) {
    private static final int TEXT = 300;
    /** Ten trillion of the main unit: a million of them still add up in a long. */
    private static final long MINOR = 1_000_000_000_000_000L;
    private static final int DIGITS = 60;

    /** Why this entity cannot be kept, if so. */
    Optional<Reject> objection(Entity entity) {
        return switch (entity) {
            case Party party -> objection(party);
            case Order order -> objection(order);
            case Payment payment -> objection(payment);
        };
    }

    private Optional<Reject> objection(Party party) {
        return longText(party, "name", party.name()).or(() -> longText(party, "number", party.number()))
                .or(() -> longText(party, "email", party.email())).or(() -> longText(party, "phone", party.phone()))
                .or(() -> party.address().flatMap(address -> objection(party, address)))
                .or(() -> party.since().flatMap(day -> oddDay(party, "since", day)));
    }

    private static Optional<Reject> objection(Party party, Party.Address address) {
        return longText(party, "street", address.street()).or(() -> longText(party, "zip", address.zip()))
                .or(() -> longText(party, "city", address.city()))
                .or(() -> longText(party, "country", address.country()));
    }

    private Optional<Reject> objection(Order order) {
        return money(order, "amount", order.total()).or(() -> oddDay(order, "date", order.placed()))
                .or(() -> longText(order, "number", order.number()))
                .or(() -> longText(order, "customer", order.partyRef())).or(() -> order.lines().stream()
                        .map(line -> objection(order, line)).flatMap(Optional::stream).findFirst());
    }

    private Optional<Reject> objection(Order order, Order.Line line) {
        return money(order, "amount", line.amount()).or(() -> longText(order, "article", line.article()))
                .or(() -> line.quantity().filter(Limits::isAbsurd)
                        .map(quantity -> Reject.byHouse(order, "quantity", "number-out-of-range", "")));
    }

    private Optional<Reject> objection(Payment payment) {
        return money(payment, "amount", payment.amount()).or(() -> longText(payment, "customer", payment.partyRef()))
                .or(() -> longText(payment, "number", payment.orderNumber()))
                .or(() -> payment.due().flatMap(day -> oddDay(payment, "due", day)))
                .or(() -> payment.paid().flatMap(day -> oddDay(payment, "paid", day)));
    }

    private Optional<Reject> money(Entity entity, String field, Money money) {
        if (!money.currency().equals(currency)) {
            return Optional.of(
                    Reject.byHouse(entity, "currency", "other-currency", money.currency().getCurrencyCode()));
        }
        return Math.abs(money.minor()) <= MINOR
                ? Optional.empty()
                : Optional.of(Reject.byHouse(entity, field, "number-out-of-range", Long.toString(money.minor())));
    }

    private static Optional<Reject> longText(Entity entity, String field, Optional<String> text) {
        return text.filter(value -> value.length() > TEXT)
                .map(value -> Reject.byHouse(entity, field, "text-too-long", Integer.toString(value.length())));
    }

    private static Optional<Reject> oddDay(Entity entity, String field, LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999
                ? Optional.empty()
                : Optional.of(Reject.byHouse(entity, field, "date-out-of-range", day.toString()));
    }

    private static boolean isAbsurd(BigDecimal number) {
        return number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS;
    }
}
