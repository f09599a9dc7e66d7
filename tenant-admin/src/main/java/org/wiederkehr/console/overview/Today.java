package org.wiederkehr.console.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.console.text.Money;

/** The API's overview of one tenant. */
record Today(Optional<LocalDate> dataUntil, long customers, long orders, Optional<Money> revenue,
        Optional<LastSync> lastSync,
        Optional<LastAnalysis> lastAnalysis, Optional<String> analysing, long openCases, long dueToday,
        long promisesDue) {

    record LastSync(String id, String state, Optional<Instant> createdAt, Optional<Instant> finishedAt) {}

    record LastAnalysis(String id, LocalDate asOf, Optional<Instant> createdAt) {}
}
