package org.wiederkehr.connectors.csv;

import static org.wiederkehr.connectors.csv.Field.*;

import java.util.List;
import java.util.stream.Stream;

/** What a file holds. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies
enum Role {
    /** One purchase per row, or several rows with the same number: the lines of one order. */
    ORDERS(List.of(CUSTOMER, DATE), ORDER_NUMBER, AMOUNT, QUANTITY, UNIT_PRICE, ARTICLE, CURRENCY, SIDE, NAME, EMAIL,
            PHONE, KIND),
    /** One customer per row. */
    CUSTOMERS(List.of(CUSTOMER), CUSTOMER_NUMBER, NAME, EMAIL, PHONE, KIND, STREET, ZIP, CITY, COUNTRY, SINCE),
    /** Lines of the orders in another file. */
    LINES(List.of(ORDER_NUMBER), ARTICLE, AMOUNT, QUANTITY, UNIT_PRICE),
    /** One payment, or one open item, per row. */
    PAYMENTS(List.of(AMOUNT), PAYMENT_NUMBER, ORDER_NUMBER, CUSTOMER, DUE, PAID, CURRENCY),
    /** Not read. */
    IGNORE(List.of());

    private final List<Field> required;
    private final List<Field> optional;

    Role(List<Field> required, Field... optional) {
        this.required = List.copyOf(required);
        this.optional = List.of(optional);
    }

    List<Field> required() {
        return required;
    }

    boolean has(Field field) {
        return required.contains(field) || optional.contains(field);
    }

    List<Field> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
