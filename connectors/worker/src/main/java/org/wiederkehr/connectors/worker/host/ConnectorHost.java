package org.wiederkehr.connectors.worker.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Fault;

/**
 * Runs plugins, each task in a process of its own. One per server; safe for use by many threads. Closing it ends all
 * runs.
 */
public final class ConnectorHost implements AutoCloseable {

    private final Path workerHome;
    private final Path javaExecutable;
    private final Path scratch;
    private final TrustedPublishers trusted;
    private final Limits limits;

    /**
     * Nothing is started yet.
     *
     * @param workerHome
     *            the unpacked worker distribution; its {@code lib/*.jar} become the child's class path
     * @param javaExecutable
     *            {@code java} of release 21 or newer
     * @param scratch
     *            a directory for this host alone; each run has a folder in it for as long as it lasts
     */
    public ConnectorHost(Path workerHome, Path javaExecutable, Path scratch, TrustedPublishers trusted, Limits limits) {
        this.workerHome = workerHome;
        this.javaExecutable = javaExecutable;
        this.scratch = scratch;
        this.trusted = trusted;
        this.limits = limits;
    }

    /** Shows how the plugin would read the files: detection, suggested mapping, 20 rows. Blocks until it is there. */
    public Preview preview(PluginZip plugin, Settings settings, List<InputFile> files) throws InterruptedException {
        return new Preview.Failed(Fault.HOST, "host.incomplete",
                Map.of("at", workerHome + " " + javaExecutable + scratch + trusted + limits));
    }

    /**
     * Starts to read. A plugin that may not run, or cannot start, is an outcome like any other.
     *
     * @param from
     *            the last checkpoint the sink stored for the same files
     */
    public RunningRead read(PluginZip plugin, Settings settings, List<InputFile> files, Optional<Checkpoint> from,
            HostSink sink) {
        return new RunningRead() {
            @Override
            public ReadOutcome await() {
                return new ReadOutcome.Failed(Fault.HOST, "host.incomplete", Map.of());
            }

            @Override
            public void cancel() {}
        };
    }

    /** Sentences of the plugin and the host; nothing of the plugin is run. Empty of the plugin's when it is refused. */
    public PluginMessages messages(PluginZip plugin) {
        return new PluginMessages(Map.of());
    }

    @Override
    public void close() {}
}
