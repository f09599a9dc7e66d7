package org.wiederkehr.winback;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** How a case ended. */
public record CaseClosing(@NotNull Result result, Optional<DefectionReason> reason) {

    /** Won or lost; erasing is no way of closing a case. */
    public enum Result {
        WON, LOST;

        CaseState state() {
            return switch (this) {
                case WON -> CaseState.WON;
                case LOST -> CaseState.LOST;
            };
        }
    }
}
