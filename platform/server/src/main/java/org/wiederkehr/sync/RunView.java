package org.wiederkehr.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A run as the API shows it. Counts are rows of the source: {@code read = new + changed + unchanged + rejected +
 * suppressed} once it has succeeded. {@code deleted} are rows of earlier runs that a complete file no longer has.
 *
 * @param repeated   orders that stand in several of its files; absent when there are none
 * @param etaSeconds until it is published, as far as one can tell
 */
public record RunView(String id, String connection, String connectionName, RunState state,
        Optional<Trouble> problem, long read, @JsonProperty("new") long added, long changed, long unchanged,
        long rejected, long deleted, long suppressed, long bytesDone, long bytesTotal, Optional<Long> etaSeconds,
        Instant createdAt, Optional<Instant> startedAt, Optional<Instant> finishedAt, String startedBy, int attempts,
        boolean complete, Optional<Repeated> repeated) {

    /**
     * Orders with the same number in several files of the run; each counts once, as the file has it that reaches furthest.
     *
     * @param orders    how many there are
     * @param differing those that the files do not agree on
     * @param continued those that one file breaks off and another goes on with: their parts are added up
     */
    public record Repeated(long orders, long differing, long continued) {}

    /** Why it failed or waits; the title says what to do, in the language of the request. */
    public record Trouble(String code, Map<String, String> params, String title) {}
}
