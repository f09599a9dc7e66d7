package org.wiederkehr.consent;

/** How a consent was given, and therefore which channel its proof can carry. */
public enum ConsentForm {
    /** In the customer's own writing or signature. */
    WRITTEN,
    /** Spoken and documented, for instance recorded with permission. */
    SPOKEN,
    /** Confirmed by a link sent to the address it is about. */
    DOUBLE_OPT_IN,
    /** Confirmed by a code sent to the number it is about. */
    CONFIRMED_NUMBER;

    /**
     * A confirmed e-mail address proves nothing about the owner of a telephone number (BGH, I ZR 164/09), and the other
     * way round. A letter goes to the address on file, so any form proves it.
     */
    boolean proves(Channel channel) {
        return switch (channel) {
            case PHONE -> this == WRITTEN || this == SPOKEN || this == CONFIRMED_NUMBER;
            case EMAIL -> this == WRITTEN || this == DOUBLE_OPT_IN;
            case POST -> true;
        };
    }
}
