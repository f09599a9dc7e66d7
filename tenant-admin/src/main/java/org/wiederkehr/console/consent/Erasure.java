package org.wiederkehr.console.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an erasure would do, or did: each place with its number of rows and what becomes of them. */
record Erasure(String customer, Optional<Instant> erasedAt, List<Place> places) {

    /** Whose data they are, so that nobody orders it for somebody else. */
    record Whom(String name) {}

    record Place(String place, String treatment, long rows) {}
}
