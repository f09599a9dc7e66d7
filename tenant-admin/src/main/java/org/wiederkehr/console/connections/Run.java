package org.wiederkehr.console.connections;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.wiederkehr.console.api.Query;

/** One import: how far it is, what it brought, why it failed or waits. Counts are rows of the source. */
record Run(String id, String connection, Optional<String> connectionName, String state, Optional<Trouble> problem,
        long read,
        @JsonProperty("new") long added, long changed, long unchanged, long rejected, long deleted, long suppressed,
        long bytesDone,
        long bytesTotal, Optional<Long> etaSeconds, Instant createdAt, Optional<Instant> startedAt,
        Optional<Instant> finishedAt, long attempts, Optional<Repeated> repeated) {

    private static final Set<String> OVER = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

    /** The title says in the reader's language what happened and what to do. */
    record Trouble(String code, String title) {}

    /** Orders with the same number in several files: each counts once. */
    record Repeated(long orders, long differing, long continued) {}

    boolean over() {
        return OVER.contains(state);
    }

    boolean succeeded() {
        return state.equals("SUCCEEDED");
    }

    boolean waitsForYes() {
        return state.equals("NEEDS_CONFIRMATION");
    }

    boolean moving() {
        return !over() && !waitsForYes();
    }

    /** 0..1 of the bytes read. */
    double share() {
        return bytesTotal <= 0 ? 0 : Math.min(1, bytesDone / (double) bytesTotal);
    }

    Optional<Long> seconds() {
        return startedAt.flatMap(start -> finishedAt.map(end -> Duration.between(start, end).toSeconds()));
    }

    String path() {
        return "/syncs/" + Query.encode(id);
    }
}
