package org.wiederkehr.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Servers that outlived a launcher killed without a chance to stop them. PostgreSQL keeps its own note and is stopped with more care. */
final class Leftovers {

    private Leftovers() {}

    static void end(Folders folders) {
        for (String server : List.of("wildfly", "keycloak")) {
            PidNote note = new PidNote(folders.pidNote(server));
            note.survivor().ifPresent(Leftovers::endTree);
            note.forget();
        }
    }

    private static void endTree(ProcessHandle process) {
        List<ProcessHandle> tree = Stream.concat(Stream.of(process), process.descendants()).toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : tree) {
            awaitEnd(each, Duration.ofSeconds(10));
        }
    }

    private static void awaitEnd(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new CannotStart("leftover.stuck", String.valueOf(process.pid()));
        }
    }
}
