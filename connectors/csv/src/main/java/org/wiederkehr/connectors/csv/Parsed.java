package org.wiederkehr.connectors.csv;

import java.util.Map;

/** What became of a cell. */
sealed interface Parsed {

    /** A value. */
    record Good(Object value) implements Parsed {}

    /** Nothing in it. */
    record Empty() implements Parsed {}

    /** Not readable, and why. */
    record Bad(Reason reason, Map<String, String> parameters) implements Parsed {
        static Bad of(Reason reason) {
            return new Bad(reason, Map.of());
        }
    }
}
