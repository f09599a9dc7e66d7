package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Connector;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.FilesPreview;
import org.wiederkehr.connectors.spi.PreviewsFiles;
import org.wiederkehr.connectors.spi.ReadsFiles;
import org.wiederkehr.connectors.spi.Sink;
import org.wiederkehr.connectors.spi.SourceFile;

/** Previews and reads text files. */
record CsvConnector(CsvSettings settings) implements Connector, PreviewsFiles, ReadsFiles {

    @Override
    public FilesPreview preview(List<SourceFile> files, int rows) throws Failure, InterruptedException {
        try {
            return new Previewing(settings, files, rows).preview();
        } catch (IOException e) {
            throw io(e);
        }
    }

    @Override
    public void read(List<SourceFile> files, Optional<Checkpoint> from, Sink sink)
            throws Failure, InterruptedException {
        try {
            Reading.of(settings, files, from, sink).run();
        } catch (IOException e) {
            throw io(e);
        }
    }

    private static Failure io(IOException e) {
        return new Failure(Fault.UNREACHABLE, Reason.FILE_IO.code(), Map.of("reason", e.getClass().getSimpleName()));
    }
}
