package org.wiederkehr.winback;

/** What came of opening a case. */
sealed interface Opened {
    record Fresh(long id) implements Opened {}

    /** A customer has one live case at most; this is it. */
    record AlreadyOpen(long id) implements Opened {}

    record CustomerErased() implements Opened {}

    record NoSuchCustomer() implements Opened {}
}
