package org.wiederkehr.console.connections;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.console.api.Query;

/** Where data come from; the settings are the connector's own document. */
record Connection(String id, String connector, String name, String state, JsonNode settings,
        Optional<Instant> createdAt) {

    boolean ready() {
        return state.equals("READY");
    }

    String path() {
        return "/connections/" + Query.encode(id);
    }
}
