package org.wiederkehr.sync;

import java.util.Map;
import java.util.Optional;
import org.wiederkehr.connectors.spi.Entity;
import org.wiederkehr.connectors.spi.Rejection;

/** A row that was not taken over: by the connector, which knows file and line, or by the house, which knows the id. */
record Reject(String file, long line, Optional<String> field, String reason, Map<String, String> params,
        String sample) {
    /** Code for the second kind; {@code {id}} says which entity. */
    static Reject byHouse(Entity entity, String field, String reason, String sample) {
        return new Reject("", 0, Optional.of(field), reason,
                Map.of("type", entity.type().name(), "id", entity.origin().sourceId()), sample);
    }

    static Reject of(Rejection rejection) {
        return new Reject(rejection.file(), rejection.line(), rejection.field(), rejection.reason(),
                rejection.parameters(), rejection.sample());
    }
}
