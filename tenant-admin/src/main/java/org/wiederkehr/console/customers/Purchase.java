package org.wiederkehr.console.customers;

import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.console.text.Money;

/** One order or credit note of a customer. */
record Purchase(String id, Optional<String> number, LocalDate orderedOn, String kind, Money amount) {

    boolean credit() {
        return kind.equals("CREDIT_NOTE");
    }
}
