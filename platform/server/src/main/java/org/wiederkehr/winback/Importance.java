package org.wiederkehr.winback;

import java.util.Optional;

/**
 * What giving a customer away would risk. Strategic is who, by the newest analysis, belongs to class A: those who
 * together bring the first four fifths of the revenue. Whom no analysis knows may be one of them.
 */
public enum Importance {
    STRATEGIC, ORDINARY, UNKNOWN;

    private static final String HIGHEST_CLASS = "A";

    static Importance of(Optional<String> abc) {
        return abc.map(known -> known.equals(HIGHEST_CLASS) ? STRATEGIC : ORDINARY).orElse(UNKNOWN);
    }

    /** An outside caller has no tie to the customer; for these somebody must answer for that. */
    boolean needsApproval() {
        return this != ORDINARY;
    }
}
