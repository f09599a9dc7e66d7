package org.wiederkehr.structure;

/** Whose wish an analysis was. */
public enum Origin {
    /** Somebody's, who is named. */
    PERSON,
    /** Nobody's: it follows each import. Of older ones only the figures are kept. */
    IMPORT
}
