package org.wiederkehr.run.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Zipped;

/**
 * Everything the three servers wrote to disk besides the databases' own files: logs, scratch folders, left-over uploads
 * and exports, temporary files, whoever made them and under whatever name. Workbooks are looked into.
 */
final class Logs {
    private Logs() {}

    /** The files in which the word stands, or in whose name. */
    static List<Path> with(String word) {
        return files().stream()
                .filter(file -> TestStack.data().relativize(file).toString().contains(word) || contains(file, word))
                .toList();
    }

    /** All files that are searched. */
    static List<Path> files() {
        Walk walk = new Walk(TestStack.data().resolve("postgres"));
        try {
            Files.walkFileTree(TestStack.data(), walk);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return walk.found;
    }

    private static boolean contains(Path file, String word) {
        try {
            byte[] content = Files.readAllBytes(file);
            return new String(content, StandardCharsets.ISO_8859_1).contains(word)
                    || (Zipped.is(content) && Zipped.text(content).contains(word));
        } catch (ZipException unfinished) {
            return false;
        } catch (IOException broken) {
            if (Files.exists(file)) {
                throw new IllegalStateException(broken);
            }
            // a temporary file that its server took away meanwhile
            return false;
        }
    }

    /** Through folders that servers may take away meanwhile. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path leftOut;
        private final List<Path> found = new ArrayList<>();

        Walk(Path leftOut) {
            this.leftOut = leftOut;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(leftOut) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (Files.exists(file)) {
                throw failure;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
