package org.wiederkehr.connectors.spi;

import java.time.Instant;
import java.util.Optional;

/** What happened in the source. Changes are applied in the order of delivery. */
public sealed interface Change {

    /** The entity as it is now, whole: a later one with the same type and source id replaces an earlier one. */
    record Upsert(Entity entity) implements Change {}

    /** The entity is gone. */
    record Delete(EntityType type, String sourceId, Optional<Instant> at) implements Change {}

    /** Every entity of this type has been delivered by this run; the host may delete the others. */
    record SweepDone(EntityType type) implements Change {}
}
