package org.wiederkehr.connectors.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.FilesPreview;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.Sink;
import org.wiederkehr.connectors.spi.SourceFile;

/** The connector without a worker, for tests of what it reads rather than how it is contained. */
final class InProcess {

    static final CsvSettings NOTHING_SET = new CsvSettings(List.of(), Optional.empty(), Optional.empty(), List.of());

    private InProcess() {}

    /** A file in memory. */
    record Text(String name, String text) implements SourceFile {
        @Override
        public long size() {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static SourceFile file(String name, String... lines) {
        return new Text(name, String.join("\n", lines) + "\n");
    }

    static FilesPreview preview(CsvSettings settings, SourceFile... files) throws Failure, InterruptedException {
        return new CsvConnector(settings).preview(List.of(files), 20);
    }

    static CsvSettings suggested(SourceFile... files) throws Failure, InterruptedException {
        return (CsvSettings) preview(NOTHING_SET, files).suggested();
    }

    static Received read(CsvSettings settings, SourceFile... files) throws Failure, InterruptedException {
        Received received = new Received();
        new CsvConnector(settings).read(List.of(files), Optional.empty(), new Sink() {
            @Override
            public void accept(List<Change> changes, Checkpoint covers, Progress progress) {
                received.rows(changes, covers, progress);
            }

            @Override
            public void reject(Rejection rejection) {
                received.rejected(rejection);
            }
        });
        return received;
    }

    static Received readAsSuggested(SourceFile... files) throws Failure, InterruptedException {
        return read(suggested(files), files);
    }
}
