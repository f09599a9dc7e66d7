package org.wiederkehr.run.sync;

import com.fasterxml.jackson.databind.JsonNode;

/** What a run says it did with the rows of its files. */
record Counts(String state, long read, long added, long changed, long unchanged, long rejected, long deleted) {

    static Counts of(JsonNode run) {
        return new Counts(run.path("state").asText(), run.path("read").asLong(-1), run.path("new").asLong(-1),
                run.path("changed").asLong(-1), run.path("unchanged").asLong(-1), run.path("rejected").asLong(-1),
                run.path("deleted").asLong(-1));
    }

    /** A run that succeeded and brought only new rows. */
    static Counts allNew(long rows) {
        return new Counts("SUCCEEDED", rows, rows, 0, 0, 0, 0);
    }

    /** A run that succeeded and changed nothing. */
    static Counts nothingNew(long rows) {
        return new Counts("SUCCEEDED", rows, 0, 0, rows, 0, 0);
    }
}
