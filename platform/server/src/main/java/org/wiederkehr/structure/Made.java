package org.wiederkehr.structure;

import java.time.LocalDate;

/** What became of the wish for an analysis. */
sealed interface Made {
    /** It is there. */
    record Stored(AnalysisView analysis) implements Made {}

    /** Nobody has ever ordered. */
    record NoOrders() implements Made {}

    /** Nobody had ordered by that day. */
    record NoOrdersUntil(LocalDate asOf) implements Made {}
}
