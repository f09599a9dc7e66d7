package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.worker.host.ConnectorHost;
import org.wiederkehr.connectors.worker.host.InputFile;
import org.wiederkehr.connectors.worker.host.Limits;
import org.wiederkehr.connectors.worker.host.PluginMessages;
import org.wiederkehr.connectors.worker.host.PluginZip;
import org.wiederkehr.connectors.worker.host.Preview;
import org.wiederkehr.connectors.worker.host.Publisher;
import org.wiederkehr.connectors.worker.host.ReadOutcome;
import org.wiederkehr.connectors.worker.host.Settings;
import org.wiederkehr.connectors.worker.host.TrustedPublishers;
import org.wiederkehr.connectors.worker.sign.Keys;
import org.wiederkehr.connectors.worker.testing.Workbench;

/** The plugin as it is shipped, in a child process with a heap of 64 MiB. */
record CsvWorker(ConnectorHost host, PluginZip plugin) implements AutoCloseable {

    static CsvWorker in(Path directory) {
        try {
            Workbench bench = Workbench.in(directory);
            String key = Files.readString(Path.of("target/signing/development.pub"));
            TrustedPublishers trusted = new TrustedPublishers(
                    List.of(new Publisher("development", Keys.publicKey(key), Set.of("csv"))));
            Limits limits = Limits.STANDARD.withHeapMegabytes(64).withReadTime(Duration.ofMinutes(2));
            return new CsvWorker(new ConnectorHost(bench.home(), Workbench.java(), bench.scratch(), trusted, limits),
                    new PluginZip(Path.of("target/connector-csv.zip")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Preview.Shown preview(Path... files) throws InterruptedException {
        return switch (host.preview(plugin, Settings.EMPTY, inputs(files))) {
            case Preview.Shown shown -> shown;
            case Preview.Failed failed -> throw new AssertionError(failed.toString());
        };
    }

    Received read(Settings settings, Path... files) throws InterruptedException {
        return read(settings, Optional.empty(), files);
    }

    Received read(Settings settings, Optional<Checkpoint> from, Path... files) throws InterruptedException {
        Received received = new Received();
        ReadOutcome outcome = host.read(plugin, settings, inputs(files), from, received).await();
        received.outcome(outcome);
        return received;
    }

    /** What somebody gets who uploads a file and accepts every suggestion. */
    Received readAsSuggested(Path... files) throws InterruptedException {
        return read(preview(files).suggested(), files);
    }

    String sentence(String code, Map<String, String> parameters) {
        PluginMessages messages = host.messages(plugin);
        return messages.text(Locale.GERMAN, code, parameters);
    }

    private static List<InputFile> inputs(Path... files) {
        return List.of(files).stream().map(file -> new InputFile(file.getFileName().toString(), file)).toList();
    }

    @Override
    public void close() {
        host.close();
    }
}
