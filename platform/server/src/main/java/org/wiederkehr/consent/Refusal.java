package org.wiederkehr.consent;

/**
 * Why a contact is refused, and what would lawfully change the answer. The order speaks: of several defects of a
 * consent the first declared is told, and replayed answers depend on it.
 */
public enum Refusal {
    ERASED(Remedy.NONE),
    RESTRICTED(Remedy.LIFT_RESTRICTION),
    OBJECTED(Remedy.WAIT_FOR_CUSTOMER),
    NO_OWN_REQUEST(Remedy.RECORD_REQUEST),
    REQUEST_OUTDATED(Remedy.RECORD_REQUEST),
    CONSENT_REVOKED(Remedy.RECORD_CONSENT),
    PROOF_NOT_FOR_CHANNEL(Remedy.RECORD_PROOF),
    PROOF_MISSING(Remedy.RECORD_PROOF),
    CONSENT_EXPIRED(Remedy.RECORD_CONSENT),
    CONSENT_NOT_YET_GIVEN(Remedy.RECORD_CONSENT),
    CHANNEL_NOT_COVERED(Remedy.RECORD_CONSENT),
    NO_CONSENT(Remedy.RECORD_CONSENT),
    UNKNOWN_COUNTS_AS_CONSUMER(Remedy.RECORD_CONSENT),
    NO_CONCRETE_REASON(Remedy.RECORD_PRESUMED_CONSENT),
    PRESUMPTION_EXPIRED(Remedy.RECORD_PRESUMED_CONSENT),
    ADDRESS_NOT_FROM_SALE(Remedy.RECORD_CONSENT),
    NOT_OWN_SIMILAR_GOODS(Remedy.RECORD_CONSENT),
    NOT_TOLD_AT_COLLECTION(Remedy.RECORD_CONSENT),
    NOT_TOLD_AT_USE(Remedy.ADD_NOTICE),
    LAPSED_WITHOUT_CONTACT(Remedy.RECORD_CONSENT),
    NO_BALANCING(Remedy.RECORD_BALANCING),
    BALANCING_OUTDATED(Remedy.RECORD_BALANCING),
    NO_OBJECTION_NOTICE(Remedy.RECORD_BALANCING);

    /** The lawful next step. */
    public enum Remedy {
        NONE, LIFT_RESTRICTION, WAIT_FOR_CUSTOMER, RECORD_REQUEST, RECORD_CONSENT, RECORD_PROOF,
        RECORD_PRESUMED_CONSENT, ADD_NOTICE, RECORD_BALANCING
    }

    private final Remedy remedy;

    Refusal(Remedy remedy) {
        this.remedy = remedy;
    }

    Remedy remedy() {
        return remedy;
    }
}
