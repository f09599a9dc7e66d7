package org.wiederkehr.run.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.wiederkehr.run.TestStack;

/**
 * Everything the three servers wrote to disk besides the databases' own files: logs, scratch folders, left-over uploads
 * and exports, temporary files, whoever made them and under whatever name.
 */
final class Logs {
    private Logs() {}

    /** The files in which the word stands. */
    static List<Path> with(String word) {
        return files().stream().filter(file -> contains(file, word)).toList();
    }

    /** All files that are searched. */
    static List<Path> files() {
        Path databases = TestStack.data().resolve("postgres");
        try (Stream<Path> all = Files.walk(TestStack.data())) {
            return all.filter(file -> !file.startsWith(databases)).filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean contains(Path file, String word) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(word));
        } catch (IOException | UncheckedIOException broken) {
            if (Files.exists(file)) {
                throw new IllegalStateException(broken);
            }
            // a temporary file that its server took away meanwhile
            return false;
        }
    }
}
