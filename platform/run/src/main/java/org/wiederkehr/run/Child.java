package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process the launcher started, with everything that process started itself. */
final class Child {
    private static final long LOG_LIMIT = 10_000_000;

    private final Process process;
    private final PidNote note;
    private volatile boolean endExpected;

    private Child(Process process, PidNote note) {
        this.process = process;
        this.note = note;
    }

    static Child start(List<String> command, Map<String, String> environment, Path directory, Path log, PidNote note) {
        try {
            makeRoom(log);
            ProcessBuilder builder = new ProcessBuilder(detached(command)).directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).redirectInput(nothing());
            // what the caller's shell says to Keycloak or WildFly is not meant for ours
            builder.environment().keySet().removeIf(
                    name -> name.startsWith("KC_") || name.startsWith("WIEDERKEHR_") || name.startsWith("PG"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            note.write(process.toHandle());
            return new Child(process, note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // an own session: Ctrl-C in the terminal reaches the launcher only, which then stops everything in order
    private static List<String> detached(List<String> command) {
        if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            return command;
        }
        List<String> all = new ArrayList<>();
        all.add("/usr/bin/setsid");
        all.addAll(command);
        return all;
    }

    private static ProcessBuilder.Redirect nothing() {
        Path nothing = Path.of("/dev/null");
        return Files.exists(nothing) ? ProcessBuilder.Redirect.from(nothing.toFile()) : ProcessBuilder.Redirect.PIPE;
    }

    private static void makeRoom(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Waits that long, or shorter if the process ends before. */
    void pause(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a server", e);
        }
    }

    void onUnexpectedEnd(Runnable alarm) {
        var unused = process.onExit().thenRun(() -> {
            if (!endExpected) {
                alarm.run();
            }
        });
    }

    /** Asks, waits, and ends what is left of the tree. */
    void stop(Runnable question, Duration patience) {
        endExpected = true;
        List<ProcessHandle> tree = process.descendants().toList();
        if (alive()) {
            question.run();
            pause(patience);
        }
        process.destroyForcibly();
        pause(Duration.ofSeconds(10));
        tree.forEach(ProcessHandle::destroyForcibly);
        note.forget();
    }

    void terminate() {
        process.destroy();
    }

    void endIsExpected() {
        endExpected = true;
    }
}
