package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.worker.host.Trouble.Refused;
import org.wiederkehr.connectors.worker.wire.Frame;
import org.wiederkehr.connectors.worker.wire.Task;

/**
 * Runs plugins, each task in a process of its own. One per server; safe for use by many threads. Closing it ends all
 * runs.
 */
public final class ConnectorHost implements AutoCloseable {

    private static final int PREVIEW_ROWS = 20;
    private static final long LOOK_MILLIS = 250;

    private final ChildCommand command;
    private final Path scratch;
    private final TrustedPublishers trusted;
    private final Limits limits;
    private final Set<Run> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "connector-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Nothing is started yet; folders of runs that died long ago are swept.
     *
     * @param workerHome
     *            the unpacked worker distribution; its {@code lib/*.jar} become the child's class path
     * @param javaExecutable
     *            {@code java} of release 21 or newer
     * @param scratch
     *            a directory for this host alone; each run has a folder in it for as long as it lasts
     */
    public ConnectorHost(Path workerHome, Path javaExecutable, Path scratch, TrustedPublishers trusted, Limits limits) {
        this.command = new ChildCommand(workerHome.toAbsolutePath(), javaExecutable.toAbsolutePath(), limits);
        this.scratch = scratch;
        this.trusted = trusted;
        this.limits = limits;
        try {
            RunFolder.sweep(scratch, limits.readTime().multipliedBy(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows how the plugin would read the files: detection, suggested mapping, 20 rows. Blocks until it is there. */
    public Preview preview(PluginZip plugin, Settings settings, List<InputFile> files) throws InterruptedException {
        try (Run run = start(plugin, true,
                unpacked -> new Task.ShowFiles(unpacked, settings.json(), inputs(files), PREVIEW_ROWS))) {
            Optional<Frame> frame = run.child().next();
            if (frame.isEmpty()) {
                return run.child().trouble().ofPreview();
            }
            return switch (frame.get()) {
                case Frame.Shown shown ->
                    new Preview.Shown(shown.files(), shown.roles(), new Settings(shown.suggested()));
                case Frame.Failed failed -> new Preview.Failed(failed.fault(), failed.code(), failed.parameters());
                case Frame.Rows rows -> garbled();
                case Frame.Rejected rejected -> garbled();
                case Frame.End end -> garbled();
            };
        } catch (Refused e) {
            return e.trouble().ofPreview();
        }
    }

    /**
     * Starts to read. A plugin that may not run, or cannot start, is an outcome like any other.
     *
     * @param from
     *            the last checkpoint the sink stored for the same files
     */
    public RunningRead read(PluginZip plugin, Settings settings, List<InputFile> files, Optional<Checkpoint> from,
            HostSink sink) {
        try {
            Run run = start(plugin, false,
                    unpacked -> new Task.ReadFiles(unpacked, settings.json(), inputs(files), from));
            return new ChildRead(run, sink, limits, timer);
        } catch (Refused e) {
            return new FailedRead(e.trouble().ofRead());
        }
    }

    /** Sentences of the plugin over those of the host; nothing of the plugin is run. A refused plugin has none. */
    public PluginMessages messages(PluginZip plugin) {
        try (SignedZip zip = SignedZip.open(plugin.path(), trusted)) {
            return HostMessages.with(zip.messages());
        } catch (IOException | Refused e) {
            return HostMessages.alone();
        }
    }

    /** Ends every run; their {@code await} answers that they were cut off. */
    @Override
    public void close() {
        timer.shutdownNow();
        running.forEach(run -> run.child().end(Trouble.of(Fault.HOST, "host.stopped")));
    }

    private Run start(PluginZip plugin, boolean brief, Function<String, Task> task) throws Refused {
        try {
            RunFolder folder = RunFolder.create(scratch);
            try {
                try (SignedZip zip = SignedZip.open(plugin.path(), trusted)) {
                    zip.unpack(folder.plugin());
                }
                return launch(folder, brief, task.apply(folder.plugin().toString()));
            } catch (IOException | Refused | RuntimeException e) {
                folder.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Refused(Trouble.of(Fault.HOST, "host.start", "reason", e.getClass().getSimpleName()));
        }
    }

    private Run launch(RunFolder folder, boolean brief, Task task) throws IOException {
        Child child = new Child(command.start(folder, brief), task, limits);
        Run run = new Run(child, folder, brief ? watched(child) : ended(child), running);
        running.add(run);
        return run;
    }

    /** A preview is looked at now and then. */
    private Future<?> watched(Child child) {
        Pace pace = new Pace(limits.previewTime());
        long start = System.nanoTime();
        return timer.scheduleWithFixedDelay(() -> {
            Duration passed = Duration.ofNanos(System.nanoTime() - start);
            if (pace.isOver(passed, child.computed())) {
                child.end(late(passed));
            }
        }, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private Future<?> ended(Child child) {
        Duration time = limits.readTime();
        return timer.schedule(() -> child.end(late(time)), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Trouble late(Duration after) {
        return Trouble.of(Fault.LIMIT, "limit.time", "seconds", after.toSeconds());
    }

    private static Preview garbled() {
        return Trouble.of(Fault.PLUGIN_BUG, "plugin.garbled").ofPreview();
    }

    private static List<Task.Input> inputs(List<InputFile> files) {
        return files.stream().map(file -> new Task.Input(file.name(), file.path().toAbsolutePath().toString()))
                .toList();
    }
}
