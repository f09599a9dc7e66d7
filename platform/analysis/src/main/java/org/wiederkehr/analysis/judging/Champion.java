package org.wiederkehr.analysis.judging;

/**
 * Who speaks for this tenant.
 *
 * @param margin  by how much the champion's mean error is below the runner-up's, as a share of the runner-up's; negative
 *                where the runner-up is more accurate and was not admitted
 * @param splits  how many origins
 * @param wins    in how many of them the champion was more accurate than the runner-up
 */
public record Champion(Contender contender, Contender runnerUp, Reason reason, double margin, int splits, int wins) {

    /** Why. */
    public enum Reason {
        /** A model converged, has the customers and beats the overdue ratio. */
        MODEL_BEATS_OVERDUE_RATIO,
        /** No admitted model is more accurate. */
        OVERDUE_RATIO_HOLDS,
        /** Too few customers for any model. */
        TOO_FEW_CUSTOMERS
    }
}
