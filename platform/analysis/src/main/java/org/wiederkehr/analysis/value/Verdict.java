package org.wiederkehr.analysis.value;

/** Worth it, not worth it, or find out. */
public sealed interface Verdict {

    /** Probability that an attempt pays. */
    double certainty();

    /** Try to win back. */
    record Pursue(double certainty) implements Verdict {}

    /** Leave it. */
    record Drop(double certainty, Why why) implements Verdict {}

    /** Try with a part of such customers and leave a hold-out alone: nobody knows yet. */
    record Test(double certainty) implements Verdict {}

    /** Why an attempt is dropped. */
    enum Why {
        /** Even a sure success would cost more than it brings. */
        BONUS_EATS_VALUE,
        /** Success is too unlikely for its price. */
        UNLIKELY_TO_PAY
    }
}
