package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Future;

/** What lasts as long as one child: its process, folder and deadline. */
record Run(Child child, RunFolder folder, Future<?> deadline, Set<Run> running) implements AutoCloseable {

    @Override
    public void close() {
        deadline.cancel(false);
        child.close();
        running.remove(this);
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a run is itself, not what it holds
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
