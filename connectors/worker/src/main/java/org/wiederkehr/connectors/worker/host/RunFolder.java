package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The folder of one run: the unpacked plugin and the child's temporary files. */
record RunFolder(Path path) implements AutoCloseable {

    private static final String PREFIX = "run-";

    static RunFolder create(Path scratch) throws IOException {
        Files.createDirectories(scratch);
        RunFolder folder = new RunFolder(Files.createTempDirectory(scratch.toAbsolutePath(), PREFIX));
        Files.createDirectory(folder.temporary());
        return folder;
    }

    /** Folders of hosts that died; those of living ones are never that old. */
    static void sweep(Path scratch, Duration age) throws IOException {
        if (!Files.isDirectory(scratch)) {
            return;
        }
        FileTime old = FileTime.from(Instant.now().minus(age));
        try (var folders = Files.newDirectoryStream(scratch, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).compareTo(old) < 0) {
                    delete(folder);
                }
            }
        }
    }

    Path plugin() {
        return path.resolve("plugin");
    }

    Path temporary() {
        return path.resolve("tmp");
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    // does not follow links: a plugin could have left one
    private static void delete(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
