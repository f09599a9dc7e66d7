package org.wiederkehr.connectors.spi;

/** The kinds of things a connector delivers. */
public enum EntityType {
    PARTY, ORDER, PAYMENT
}
