package org.wiederkehr.analysis.rhythm;

/** Pause or gone, as far as the rhythm tells. */
public enum RhythmState {
    ACTIVE, PAUSE, PROBABLY_GONE,
    /** No order day, or nobody in the firm has ever come back, so there is no rhythm to measure against. */
    UNKNOWN
}
