package org.wiederkehr.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an erasure would do, or did.
 *
 * @param erasedAt
 *            empty before it happened
 */
public record ErasureView(String customer, Optional<Instant> erasedAt, List<Places.Place> places) {}
