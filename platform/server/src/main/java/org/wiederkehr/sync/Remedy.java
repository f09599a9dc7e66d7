package org.wiederkehr.sync;

import org.wiederkehr.connectors.worker.host.ReadOutcome;

/** What helps against a failed read. */
enum Remedy {
    /** The process died or was killed: another one may get further. */
    AGAIN,
    /** The stored checkpoint fits no longer. */
    FROM_THE_START,
    /** This node is going down, or cannot work: another one, or this one after a while. */
    LATER,
    /** Somebody has to change something first. */
    NONE;

    static Remedy of(ReadOutcome.Failed failed) {
        return switch (failed.category()) {
            case SETTINGS, CREDENTIALS, PERMISSION, BAD_DATA, DRIFT, SOURCE, PLUGIN_REFUSED, LIMIT -> NONE;
            case CHECKPOINT_EXPIRED -> FROM_THE_START;
            case PLUGIN_BUG -> AGAIN;
            case RATE_LIMIT, UNREACHABLE, HOST -> LATER;
        };
    }
}
