package org.wiederkehr.winback;

/** Why a customer left, as far as known; corrected when a talk teaches better. Decides which measures are offered. */
public enum DefectionReason {
    FAULTY_PRODUCT, UNFAIR_COMPLAINT, SERVICE, NO_NEED,
    /** After many years, and nobody's fault. */
    CHANGE_WISH, MONEY_TEMPORARY, MONEY_PERMANENT, EMPLOYEE_CONDUCT, DELAY, UNWANTED_RESULT, PRICE,
    /** Nothing to do with us. */
    UNRELATED, UNKNOWN;

    /** Where in the firm's own work an investigation begins. */
    ProcessStep step() {
        return switch (this) {
            case FAULTY_PRODUCT, UNWANTED_RESULT -> ProcessStep.PRODUCT;
            case UNFAIR_COMPLAINT -> ProcessStep.COMPLAINTS;
            case SERVICE, EMPLOYEE_CONDUCT -> ProcessStep.SERVICE;
            case DELAY -> ProcessStep.DELIVERY;
            case PRICE, MONEY_TEMPORARY, MONEY_PERMANENT -> ProcessStep.TERMS;
            case NO_NEED, CHANGE_WISH -> ProcessStep.RANGE;
            case UNRELATED, UNKNOWN -> ProcessStep.UNKNOWN;
        };
    }
}
