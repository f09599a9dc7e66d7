package org.wiederkehr.console.winback;

import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Visit;

/**
 * The gate's permission for a contact, as it is carried from page to page in the address; the API judges it.
 *
 * @param decision id of the gate's answer, empty without one
 * @param channel the way it is for
 * @param purpose what for, when it is not winning back
 */
record Permission(String decision, String channel, String purpose) {

    static final Permission NONE = new Permission("", "", "");

    static Permission of(Visit visit) {
        return new Permission(visit.parameterOr("decision", ""), visit.parameterOr("channel", ""),
                visit.parameterOr("purpose", ""));
    }

    boolean given() {
        return !decision.isEmpty();
    }

    /** For answering what the customer asked for, and nothing else. */
    boolean answersRequest() {
        return purpose.equals("OWN_REQUEST");
    }

    String at(String page) {
        return Query.of("decision", decision).with("channel", channel).with("purpose", purpose).at(page);
    }
}
