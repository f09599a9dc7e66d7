package org.wiederkehr.connections;

import java.nio.file.Path;
import java.util.List;
import org.wiederkehr.connectors.worker.host.InputFile;

/** Uploads laid out as files for a connector, for as long as this is open. */
public record LentFiles(Path folder, List<InputFile> files) implements AutoCloseable {
    public LentFiles {
        files = List.copyOf(files);
    }

    @Override
    public void close() {
        Scratch.delete(folder);
    }
}
