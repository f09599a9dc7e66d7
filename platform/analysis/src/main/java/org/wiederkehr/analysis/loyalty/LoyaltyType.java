package org.wiederkehr.analysis.loyalty;

/** The three kinds of customers, most loyal first. */
public enum LoyaltyType {
    /** Personal relation, regular orders, reliable payer. */
    LOYAL,
    /** Wants a lasting relation out of convenience; a fault makes switching likely. */
    CONDITIONALLY_LOYAL,
    /** Price and performance only; leaves at once for cheaper. */
    DISLOYAL
}
