package org.wiederkehr.console.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One case; who sees it from outside the house gets the first few fields only.
 *
 * @param version sent back when the case is changed
 */
record CaseItem(String id, Optional<Subject> customer, Optional<String> state, String reason, Optional<String> owner,
        Optional<String> ownerName,
        LocalDate nextOn, boolean due, Optional<Double> priority, long openPromises, Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        long version) {

    record Subject(String id, String name, Optional<String> number) {}

    boolean live() {
        return state.isEmpty() || state.get().equals("OPEN") || state.get().equals("WAITING");
    }
}
