package org.wiederkehr.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.web.Money;

/**
 * The firm at a glance.
 *
 * @param revenue of all sales, those without a customer included, less credit notes
 * @param analysing the import whose analysis is being made or waits for its turn
 * @param dueToday open cases whose next step is due today or was due before
 * @param promisesDue promises not kept yet that are due today or were due before
 */
public record Overview(Optional<LocalDate> dataUntil, long customers, long orders, Money revenue,
        Optional<LastSync> lastSync, Optional<LastAnalysis> lastAnalysis, Optional<String> analysing, long openCases,
        long dueToday,
        long promisesDue) {

    /** The latest run of any connection. */
    public record LastSync(String id, String connectionName, String state, Instant createdAt,
            Optional<Instant> finishedAt) {}

    /** The latest analysis. */
    public record LastAnalysis(String id, LocalDate asOf, Instant createdAt) {}
}
