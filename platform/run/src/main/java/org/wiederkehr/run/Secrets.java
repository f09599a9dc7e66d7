package org.wiederkehr.run;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of one installation: drawn at its first start, kept in a file only its owner may read, handed on through the environment, never through arguments
 * or logs.
 */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A password that needs no quoting anywhere: letters, digits, - and _. */
    public synchronized String password(String name) {
        return secret(name, 18, Base64.getUrlEncoder().withoutPadding());
    }

    /** 32 random bytes in base64. */
    synchronized String key(String name) {
        return secret(name, 32, Base64.getEncoder());
    }

    private String secret(String name, int bytes, Base64.Encoder encoder) {
        String old = known.getProperty(name);
        if (old != null) {
            return old;
        }
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        String secret = encoder.encodeToString(fresh);
        known.setProperty(name, secret);
        store();
        return secret;
    }

    private void store() {
        StringWriter text = new StringWriter();
        try {
            known.store(text, "Wiederkehr: passwords of this installation");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFile.write(file, text.toString());
    }
}
