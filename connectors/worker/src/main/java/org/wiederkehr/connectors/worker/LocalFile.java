package org.wiederkehr.connectors.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.wiederkehr.connectors.spi.SourceFile;

/** A file the host put where this process can read it. */
record LocalFile(String name, Path path, long size) implements SourceFile {

    static LocalFile of(String name, Path path) throws IOException {
        return new LocalFile(name, path, Files.size(path));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
