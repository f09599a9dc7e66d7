package org.wiederkehr.winback;

/** The life of a case. WAITING: talked to, and something is agreed for a later day. */
public enum CaseState {
    OPEN, WAITING, WON, LOST, ERASED;

    boolean isLive() {
        return switch (this) {
            case OPEN, WAITING -> true;
            case WON, LOST, ERASED -> false;
        };
    }
}
