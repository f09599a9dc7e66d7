package org.wiederkehr.consent;

/** When the gate is asked. An answer counts for its moment only: a revocation may lie between planning and dialling. */
public enum Moment {
    PLANNING, HANDOVER, DIALLING
}
