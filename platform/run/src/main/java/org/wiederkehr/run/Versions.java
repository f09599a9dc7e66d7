package org.wiederkehr.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions the root pom pins. */
final class Versions {
    private static final Properties PINNED = read();

    private Versions() {}

    static String postgres() {
        return PINNED.getProperty("postgresql");
    }

    static String keycloak() {
        return PINNED.getProperty("keycloak");
    }

    static String wildfly() {
        return PINNED.getProperty("wildfly");
    }

    private static Properties read() {
        Properties pinned = new Properties();
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
            pinned.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pinned;
    }
}
