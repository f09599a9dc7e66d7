package org.wiederkehr.structure;

import java.util.Optional;

/**
 * The analysis that follows an import.
 *
 * @param analysis its id, once it has been made; several imports in a row may share one
 */
public record FollowUpView(State state, Optional<String> analysis) {

    /** How far it is. */
    public enum State {
        /** Waits for its turn or is being made. */
        WANTED,
        /** It is there. */
        MADE,
        /** There are no orders to analyse yet. */
        NO_ORDERS,
        /** It failed several times and is not tried again; somebody may still ask for one. */
        FAILED
    }
}
