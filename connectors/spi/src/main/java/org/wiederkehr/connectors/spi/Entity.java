package org.wiederkehr.connectors.spi;

/** Something that lives in the source. */
public sealed interface Entity permits Party, Order, Payment {

    Origin origin();

    EntityType type();
}
