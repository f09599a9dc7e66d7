package org.wiederkehr.sync;

/** The life of a run. */
public enum RunState {
    /** Waits for a free node. */
    QUEUED,
    /** The connector delivers; rows are staged with the checkpoint that covers them. */
    READING,
    /** All is staged; one transaction publishes it. */
    RECONCILING,
    /** So much would be deleted that somebody must say yes first. Nothing is published yet. */
    NEEDS_CONFIRMATION, SUCCEEDED, FAILED, CANCELLED;

    public boolean isOver() {
        return switch (this) {
            case QUEUED, READING, RECONCILING, NEEDS_CONFIRMATION -> false;
            case SUCCEEDED, FAILED, CANCELLED -> true;
        };
    }
}
