package org.wiederkehr.connections;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A connection as the API shows it; the settings are the connector's own document. */
public record ConnectionView(String id, String connector, String name, Connection.State state, JsonNode settings,
        Instant createdAt, String createdBy) {}
