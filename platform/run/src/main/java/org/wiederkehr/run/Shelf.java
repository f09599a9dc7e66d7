package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps unpacked servers for all installations of this user: made once, complete or not there at all. */
record Shelf(Path root) {

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Making {
        void into(Path folder) throws IOException;
    }

    boolean has(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    Path get(String name, Making making) {
        Path place = root.resolve(name);
        if (has(name)) {
            return place;
        }
        Path unfinished = Folders.create(root).resolve(name + ".tmp-" + ProcessHandle.current().pid());
        try {
            sweep(name);
            making.into(Files.createDirectory(unfinished));
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // somebody else was faster with the same thing
            Folders.delete(unfinished);
        } catch (IOException e) {
            if (!has(name)) {
                throw new UncheckedIOException(e);
            }
            Folders.delete(unfinished);
        }
        return place;
    }

    // what makers left that were killed at work
    private void sweep(String name) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(root, name + ".tmp-*")) {
            for (Path each : unfinished) {
                String maker = each.toString().substring(each.toString().lastIndexOf('-') + 1);
                if (ProcessHandle.of(Long.parseLong(maker)).isEmpty()
                        || each.toString().endsWith("-" + ProcessHandle.current().pid())) {
                    Folders.delete(each);
                }
            }
        }
    }
}
