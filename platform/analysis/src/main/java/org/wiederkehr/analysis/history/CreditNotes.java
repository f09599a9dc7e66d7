package org.wiederkehr.analysis.history;

/** What a row with a negative amount means. */
public enum CreditNotes {
    /** It lowers the customer's sum, but is no order: neither a day nor a count. */
    SUBTRACT,
    /** It is left out, and counted as left out. */
    IGNORE,
    /** It is a row like any other. */
    AS_ORDERS
}
