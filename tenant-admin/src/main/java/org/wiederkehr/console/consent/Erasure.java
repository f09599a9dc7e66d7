package org.wiederkehr.console.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an erasure would do, or did: each place with its number of rows and what becomes of them. */
record Erasure(String customer, Optional<Instant> erasedAt, List<Place> places) {

    record Place(String place, String treatment, long rows) {}
}
