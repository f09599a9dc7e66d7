package org.wiederkehr.console.structure;

import java.util.Optional;

/** The analysis that follows an import by itself: how far it is, and which one it became. */
public record FollowUp(String state, Optional<String> analysis) {

    public boolean waiting() {
        return state.equals("WANTED");
    }

    public boolean failed() {
        return state.equals("FAILED");
    }
}
