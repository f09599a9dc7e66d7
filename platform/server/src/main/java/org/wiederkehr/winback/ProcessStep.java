package org.wiederkehr.winback;

/** A cause attaches to a step of the work, never to a person. */
public enum ProcessStep {
    PRODUCT, RANGE, DELIVERY, SERVICE, COMPLAINTS, TERMS, UNKNOWN
}
