package org.wiederkehr.connectors.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.wiederkehr.connectors.spi.Connector;
import org.wiederkehr.connectors.spi.ConnectorPlugin;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.FilesPreview;
import org.wiederkehr.connectors.spi.PreviewsFiles;
import org.wiederkehr.connectors.spi.ReadsFiles;
import org.wiederkehr.connectors.spi.SourceFile;
import org.wiederkehr.connectors.worker.wire.Frame;
import org.wiederkehr.connectors.worker.wire.Task;

/** The one task of this process. */
final class Errand {

    private final FrameOutput out;
    private final Stopping stopping;

    Errand(FrameOutput out, Stopping stopping) {
        this.out = out;
        this.stopping = stopping;
    }

    /** The last frame. */
    Frame run(Task task) throws Failure, InterruptedException, IOException {
        return switch (task) {
            case Task.ShowFiles show -> show(show);
            case Task.ReadFiles read -> read(read);
            case Task.Stop stop -> throw new InterruptedException(stop.toString());
        };
    }

    private Frame show(Task.ShowFiles task) throws Failure, InterruptedException, IOException {
        List<SourceFile> files = files(task.files());
        try (LoadedPlugin plugin = LoadedPlugin.from(Path.of(task.plugin()));
                Connector connector = open(plugin.entry(), task.settings())) {
            if (!(connector instanceof PreviewsFiles previews)) {
                throw lacks("preview");
            }
            FilesPreview shown = previews.preview(files, task.rows());
            return new Frame.Shown(shown.files(), shown.roles(), SettingsWriter.json(shown.suggested()));
        }
    }

    private Frame read(Task.ReadFiles task) throws Failure, InterruptedException, IOException {
        List<SourceFile> files = files(task.files());
        try (LoadedPlugin plugin = LoadedPlugin.from(Path.of(task.plugin()));
                Connector connector = open(plugin.entry(), task.settings())) {
            if (!(connector instanceof ReadsFiles reads)) {
                throw lacks("read");
            }
            FrameSink sink = new FrameSink(out, stopping);
            reads.read(files, task.from(), sink);
            stopping.check();
            return sink.end();
        }
    }

    private <C extends Record> Connector open(ConnectorPlugin<C> plugin, String settings) throws Failure {
        C bound = SettingsReader.read(settings, plugin.settingsType());
        return plugin.open(bound, new LentHost(stopping, System.getLogger(plugin.descriptor().id())));
    }

    private static Failure lacks(String ability) {
        return new Failure(Fault.SETTINGS, "plugin.lacks", Map.of("field", "connector", "ability", ability));
    }

    private static List<SourceFile> files(List<Task.Input> inputs) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Task.Input input : inputs) {
            files.add(LocalFile.of(input.name(), Path.of(input.path())));
        }
        return List.copyOf(files);
    }
}
