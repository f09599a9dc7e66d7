package org.wiederkehr.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One analysis: a snapshot of the customers as of a day.
 *
 * @param createdBy       who asked for it; {@code system} after an import
 * @param scoresDroppedAt since when only figures, curve and grid are left of it: an older one that followed an import
 */
public record AnalysisView(String id, LocalDate asOf, Instant createdAt, String createdBy, Origin origin,
        Optional<Instant> scoresDroppedAt, long customers, Figures figures, Parameters parameters) {}
