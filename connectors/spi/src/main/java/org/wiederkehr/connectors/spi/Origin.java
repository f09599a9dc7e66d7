package org.wiederkehr.connectors.spi;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where an entity comes from.
 *
 * @param sourceId
 *            verbatim, leading zeros and all; unique per type within the connection; at most {@link #MAX_ID} characters
 * @param updatedAt
 *            the source's stamp
 * @param custom
 *            fields of the source without a place in the model
 */
public record Origin(String sourceId, Optional<Instant> updatedAt, Map<String, String> custom) {

    public static final int MAX_ID = 200;

    public Origin {
        custom = Map.copyOf(custom);
        if (sourceId.isEmpty() || sourceId.length() > MAX_ID) {
            throw new IllegalArgumentException("source id of " + sourceId.length() + " characters");
        }
    }

    public static Origin of(String sourceId) {
        return new Origin(sourceId, Optional.empty(), Map.of());
    }
}
