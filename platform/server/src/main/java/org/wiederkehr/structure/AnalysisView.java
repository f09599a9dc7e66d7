package org.wiederkehr.structure;

import java.time.Instant;
import java.time.LocalDate;

/** One analysis: a snapshot of the customers as of a day. */
public record AnalysisView(String id, LocalDate asOf, Instant createdAt, String createdBy, long customers,
        Figures figures, Parameters parameters) {}
