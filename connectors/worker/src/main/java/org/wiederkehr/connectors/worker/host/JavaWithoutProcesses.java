package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Java home of links in which the helper that starts processes is missing. A JVM told that this is its home does
 * everything else as always, but cannot leave a process behind; its library has no other way to start one.
 */
final class JavaWithoutProcesses {

    private static final String HELPER = "jspawnhelper";

    private JavaWithoutProcesses() {}

    /** The options that make a JVM use it; none where the JDK has no such helper, as on Windows. */
    static List<String> options(Path java, Path directory) throws IOException {
        Path home = java.toRealPath().resolveSibling("..").normalize();
        if (!Files.exists(home.resolve("lib").resolve(HELPER))) {
            return List.of();
        }
        Path lib = Files.createDirectories(directory.resolve("lib"));
        link(home, directory);
        link(home.resolve("lib"), lib);
        return List.of("-Djava.home=" + directory, "-Djdk.lang.Process.launchMechanism=POSIX_SPAWN");
    }

    private static void link(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                Path link = to.resolve(file.getFileName());
                if (!file.endsWith(HELPER) && !Files.exists(link)) {
                    Files.createSymbolicLink(link, file);
                }
            }
        }
    }
}
