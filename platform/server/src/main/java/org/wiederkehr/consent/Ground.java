package org.wiederkehr.consent;

/** What an allowed contact rests on. */
public enum Ground {
    CONSENT, OWN_REQUEST, PRESUMED_CONSENT, EXISTING_CUSTOMER, BALANCED_INTERESTS
}
