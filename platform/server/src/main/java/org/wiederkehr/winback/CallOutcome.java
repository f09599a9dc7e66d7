package org.wiederkehr.winback;

/** How a contact went: the three branches of the trade. */
public enum CallOutcome {
    FRIENDLY, COOL, RUDE
}
