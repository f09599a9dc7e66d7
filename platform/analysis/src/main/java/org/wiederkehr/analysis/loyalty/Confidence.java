package org.wiederkehr.analysis.loyalty;

/** How far a judgement can be trusted. */
public enum Confidence {
    /** A part is missing, or less than half of the criteria are known. */
    LOW,
    /** All parts are known, but evidence is thin or other weights would change the class. */
    MEDIUM,
    /** At least four fifths of the criteria are known and the class holds under other weights. */
    HIGH
}
