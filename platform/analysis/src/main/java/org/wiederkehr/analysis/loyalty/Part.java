package org.wiederkehr.analysis.loyalty;

/** What loyalty is made of. */
public enum Part {
    /** What the customer does: orders, stays, pays. */
    BEHAVIOUR,
    /** What the customer thinks: would buy again, would recommend, would bear a price. */
    ATTITUDE,
    /** How the customer is tied: people, contacts on both sides, faults forgiven. */
    RELATION
}
