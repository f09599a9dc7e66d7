package org.wiederkehr.analysis.models;

/** The models of purchases. */
public enum Family {
    /** For comparison with the literature: it holds every one-time buyer for alive. */
    BG_NBD,
    /** Dropout after any purchase, the first one included. */
    MBG_NBD,
    /** The same for regular buyers: Erlang-k gaps, k found by likelihood. */
    MBG_CNBD_K,
    /** Dropout at any time. */
    PARETO_NBD,
    /** Purchase or none in each of a few rounds (yearly gifts, seasonal orders); ticks are rounds. */
    BG_BB;

    /** Whether its P(alive) may answer "pause or gone" for every customer. */
    public boolean answersPauseOrGone() {
        return this != BG_NBD;
    }
}
