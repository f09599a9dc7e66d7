package org.wiederkehr.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wiederkehr.connections.Scratch;

/**
 * Files for download are written to disk first: an error is still a proper answer then, a slow reader holds no
 * transaction, and nothing is ever whole in memory.
 */
@ApplicationScoped
class Paper {
    private static final int BUFFER = 1 << 16;

    @Inject
    Scratch scratch;

    /** Writes the content of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Response answer(String name, String type, Content content) {
        Path folder = scratch.fresh();
        try {
            Path file = folder.resolve("answer");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                content.write(out);
            }
            StreamingOutput body = out -> send(file, folder, out);
            return Response.ok(body, type).header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
        } catch (IOException failure) {
            Scratch.delete(folder);
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            Scratch.delete(folder);
            throw failure;
        }
    }

    private static void send(Path file, Path folder, OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            Scratch.delete(folder);
        }
    }
}
