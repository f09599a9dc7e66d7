package org.wiederkehr.winback;

import java.time.LocalDate;

/** How a promise stands: three days before its day it is due, after its day it is broken. */
public enum PromiseState {
    OPEN, DUE, BROKEN, KEPT;

    private static final int WARNING_DAYS = 3;

    static PromiseState of(boolean kept, LocalDate dueOn, LocalDate today) {
        if (kept) {
            return KEPT;
        }
        if (dueOn.isBefore(today)) {
            return BROKEN;
        }
        return dueOn.isAfter(today.plusDays(WARNING_DAYS)) ? OPEN : DUE;
    }
}
