package org.wiederkehr.consent;

/** Whom the law protects how far. Who is unknown is protected like a consumer. */
public enum CustomerKind {
    ORGANISATION, PERSON, UNKNOWN;

    boolean countsAsConsumer() {
        return this != ORGANISATION;
    }
}
