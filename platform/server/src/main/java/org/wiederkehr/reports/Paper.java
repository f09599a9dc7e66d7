package org.wiederkehr.reports;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wiederkehr.connections.Scratch;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.identity.Presence;
import org.wiederkehr.web.Problem;

/**
 * Files for download are written to disk first: an error is still a proper answer then, a slow reader holds no
 * transaction, and nothing is ever whole in memory. They go with the request, sent or not.
 */
@RequestScoped
class Paper {
    private static final int BUFFER = 1 << 16;
    /** How long somebody who was removed goes on reading at most. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    @Inject
    Scratch scratch;
    @Inject
    Presence presence;
    @Inject
    Caller caller;
    private final List<Path> written = new ArrayList<>();

    /** Writes the content of a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Response answer(String name, String type, Content content) {
        Path folder = scratch.fresh();
        written.add(folder);
        Path file = folder.resolve("answer");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            content.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Response.ok((StreamingOutput) out -> send(file, out), type)
                .header(HttpHeaders.CONTENT_LENGTH, size(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void send(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Instant looked = Instant.now();
            byte[] piece = in.readNBytes(BUFFER);
            while (piece.length > 0) {
                out.write(piece);
                if (looked.plus(LOOK).isBefore(Instant.now())) {
                    requirePresence();
                    looked = Instant.now();
                }
                piece = in.readNBytes(BUFFER);
            }
        }
    }

    private void requirePresence() {
        if (presence.hasLeft(caller.pass())) {
            throw Problem.notLoggedIn();
        }
    }

    @PreDestroy
    void remove() {
        written.forEach(Scratch::delete);
    }
}
