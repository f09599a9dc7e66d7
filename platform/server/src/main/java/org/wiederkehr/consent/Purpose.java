package org.wiederkehr.consent;

/** What the customer is to be contacted for. */
public enum Purpose {
    /** Talking about coming back, with or without an offer. */
    WIN_BACK,
    /** Asking how satisfied somebody is: advertising like any other (OLG Köln, 6 U 222/12). */
    SATISFACTION_SURVEY,
    /** Asking the customer to call: advertising too (OLG Schleswig, 6 U 25/23). */
    INVITATION_TO_CALL,
    /** Answering what the customer asked to be contacted about; only that matter. */
    OWN_REQUEST;

    boolean advertises() {
        return switch (this) {
            case WIN_BACK, SATISFACTION_SURVEY, INVITATION_TO_CALL -> true;
            case OWN_REQUEST -> false;
        };
    }
}
