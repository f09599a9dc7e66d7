package org.wiederkehr.analysis.judging;

/**
 * How a contender stands after all splits.
 *
 * @param rmse means over the splits; NaN where one of them has no answer
 * @param wins splits with a lower root mean squared error than the overdue ratio
 * @param why  whether it may speak for this tenant
 */
public record Standing(Contender contender, double rmse, double mae, double auc, double brier, double totalError,
        int wins,
        Admission why) {

    /** Whether a contender may speak for a tenant, and if not, why. */
    public enum Admission {
        /** A rule: it needs no admission. */
        RULE,
        /** Converged, enough customers, beats the overdue ratio. */
        ADMITTED,
        /** Fewer than 200 customers at one of the origins. */
        TOO_FEW_CUSTOMERS,
        /** Fewer than three origins. */
        TOO_FEW_SPLITS,
        /** At one of the origins the fit did not converge. */
        NOT_CONVERGED,
        /** It does not beat the overdue ratio on average and in most splits. */
        BEATEN,
        /** It cannot tell pause from gone for one-time buyers. */
        LITERATURE_ONLY
    }
}
