package org.wiederkehr.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A run as the API shows it. Counts are rows of the source: {@code read = new + changed + unchanged + rejected +
 * suppressed} once it has succeeded. {@code deleted} are rows of earlier runs that a complete file no longer has.
 *
 * @param etaSeconds until it is published, as far as one can tell
 */
public record RunView(String id, String connection, String connectionName, RunState state,
        Optional<Trouble> problem, long read, @JsonProperty("new") long added, long changed, long unchanged,
        long rejected, long deleted, long suppressed, long bytesDone, long bytesTotal, Optional<Long> etaSeconds,
        Instant createdAt, Optional<Instant> startedAt, Optional<Instant> finishedAt, String startedBy, int attempts,
        boolean complete) {

    /** Why it failed or waits; the title says what to do, in the language of the request. */
    public record Trouble(String code, Map<String, String> params, String title) {}
}
