package org.wiederkehr.console.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One case; who sees it from outside the house gets the first few fields only.
 *
 * @param channel the way that was handed over, for whoever sees it from outside; {@code until} their last day
 * @param version sent back when the case is changed
 */
record CaseItem(String id, Optional<Subject> customer, Optional<String> state, String reason, Optional<String> owner,
        Optional<String> ownerName,
        LocalDate nextOn, Optional<String> channel, Optional<LocalDate> until, boolean due, Optional<Double> priority,
        long openPromises, Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        long version) {

    record Subject(String id, String name, Optional<String> number) {}

    /** False once the person has been erased: there is nothing to open any more. */
    boolean named() {
        return customer.filter(known -> !known.name().isBlank()).isPresent();
    }

    boolean live() {
        return state.isEmpty() || state.get().equals("OPEN") || state.get().equals("WAITING");
    }
}
