package org.wiederkehr.connections;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.wiederkehr.web.Problem;

/** A body on its way into the database: a slow sender must not hold a connection of the pool. */
record Spooled(Path folder, Path file, long bytes, String sha256) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    static Spooled of(InputStream body, Path folder, long limit) {
        Path file = folder.resolve("body");
        try (OutputStream out = Files.newOutputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new Spooled(folder, file, copy(body, out, digest, limit),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | NoSuchAlgorithmException failure) {
            Scratch.delete(folder);
            throw failure instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(failure);
        } catch (RuntimeException refused) {
            Scratch.delete(folder);
            throw refused;
        }
    }

    private static long copy(InputStream body, OutputStream out, MessageDigest digest, long limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw Problem.of(413, "too-large", Map.of("limit", limit));
            }
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    @Override
    public void close() {
        Scratch.delete(folder);
    }
}
