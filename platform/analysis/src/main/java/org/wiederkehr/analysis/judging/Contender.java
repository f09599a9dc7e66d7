package org.wiederkehr.analysis.judging;

import java.util.Optional;

import org.wiederkehr.analysis.models.Family;

/** Who takes part in a back-test: rules a firm knows without a model, and the models. */
public enum Contender {
    /** Everybody buys at the tenant's mean rate. */
    TENANT_MEAN,
    /** Everybody goes on at the customer's own past rate. */
    PAST_RATE,
    /** The past rate for who was silent no longer than the tenant's best limit, nothing for the others. */
    HIATUS_RULE,
    /** The overdue ratio against the customer's own rhythm: the champion until a model beats it. */
    OVERDUE_RATIO, BG_NBD, MBG_NBD, MBG_CNBD_K, PARETO_NBD;

    /** The model behind it, if it is one. */
    public Optional<Family> family() {
        return switch (this) {
            case TENANT_MEAN, PAST_RATE, HIATUS_RULE, OVERDUE_RATIO -> Optional.empty();
            case BG_NBD -> Optional.of(Family.BG_NBD);
            case MBG_NBD -> Optional.of(Family.MBG_NBD);
            case MBG_CNBD_K -> Optional.of(Family.MBG_CNBD_K);
            case PARETO_NBD -> Optional.of(Family.PARETO_NBD);
        };
    }
}
