package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of one installation's data folder. */
record Folders(Path root) {

    Path postgres() {
        return root.resolve("postgres");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path wildfly() {
        return root.resolve("wildfly");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path log(String server) {
        return root.resolve("log").resolve(server + ".log");
    }

    Path pidNote(String server) {
        return root.resolve("run").resolve(server + ".pid");
    }

    Folders create() {
        for (Path folder : List.of(root, postgres(), keycloak(), wildfly(), root.resolve("log"), root.resolve("run"))) {
            create(folder);
        }
        return this;
    }

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotStart("folder.unwritable", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
