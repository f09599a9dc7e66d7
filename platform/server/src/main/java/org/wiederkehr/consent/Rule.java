package org.wiederkehr.consent;

/** The rules the gate knows, each with the text it rests on. The wording for people is in the message files. */
public enum Rule {
    ERASURE("Art. 17 DSGVO"),
    RESTRICTION("Art. 18 Abs. 2 DSGVO"),
    OBJECTION("Art. 21 Abs. 3 DSGVO; OLG Schleswig, 6 U 25/23"),
    OWN_REQUEST("§ 7 Abs. 1 UWG"),
    PHONE_CONSENT("§ 7 Abs. 2 Nr. 1, § 7a UWG"),
    PHONE_PRESUMED("§ 7 Abs. 2 Nr. 1 UWG"),
    EMAIL_CONSENT("§ 7 Abs. 2 Nr. 2 UWG"),
    EMAIL_EXISTING_CUSTOMER("§ 7 Abs. 3 UWG"),
    POST_CONSENT("Art. 6 Abs. 1 Buchst. a DSGVO"),
    POST_BALANCING("Art. 6 Abs. 1 Buchst. f DSGVO");

    private final String citation;

    Rule(String citation) {
        this.citation = citation;
    }

    String citation() {
        return citation;
    }

    static Rule consentFor(Channel channel) {
        return switch (channel) {
            case PHONE -> PHONE_CONSENT;
            case EMAIL -> EMAIL_CONSENT;
            case POST -> POST_CONSENT;
        };
    }
}
