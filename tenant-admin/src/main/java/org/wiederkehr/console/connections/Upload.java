package org.wiederkehr.console.connections;

import java.time.Instant;
import java.util.Optional;

/** @param clearedAt when its content was deleted after it had been read */
record Upload(String id, String filename, long bytes, Instant uploadedAt, Optional<Instant> clearedAt) {

    boolean waiting() {
        return clearedAt.isEmpty();
    }
}
