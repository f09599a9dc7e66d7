package org.wiederkehr.connectors.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that came in, or is due.
 *
 * @param partyRef
 *            source id of the customer, in the same connection
 * @param orderNumber
 *            the order or invoice it belongs to
 * @param paid
 *            empty while open
 */
public record Payment(Origin origin, Optional<String> partyRef, Optional<String> orderNumber, Optional<LocalDate> due,
        Optional<LocalDate> paid, Money amount) implements Entity {

    @Override
    public EntityType type() {
        return EntityType.PAYMENT;
    }
}
