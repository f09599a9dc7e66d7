package org.wiederkehr.connections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Temporary files of this node. They hold data of customers: each is deleted after use, and all at the next start. */
@ApplicationScoped
public class Scratch {
    private static final String FILES = "files";

    @Inject
    @ConfigProperty(name = "WIEDERKEHR_SCRATCH")
    String root;

    /** What a node that was killed left behind. */
    @PostConstruct
    void clear() {
        delete(folder(FILES));
    }

    /** A folder of this name, made if need be. */
    Path folder(String name) {
        try {
            return Files.createDirectories(Path.of(root).resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new folder that only this server can read. */
    public Path fresh() {
        try {
            return Files.createTempDirectory(folder(FILES), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
