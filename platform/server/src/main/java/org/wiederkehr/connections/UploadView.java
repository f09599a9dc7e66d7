package org.wiederkehr.connections;

import java.time.Instant;
import java.util.Optional;

/**
 * An uploaded file.
 *
 * @param clearedAt when its content was deleted, after it had been read; its name, size and hash stay
 */
public record UploadView(String id, String filename, long bytes, String sha256, Instant uploadedAt,
        Optional<Instant> clearedAt) {}
