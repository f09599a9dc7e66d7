package org.wiederkehr.connectors.worker;

import java.util.concurrent.atomic.AtomicBoolean;

/** Whether this run is to stop, and whom to tell. */
final class Stopping {

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Thread reader;

    Stopping(Thread reader) {
        this.reader = reader;
    }

    void ask() {
        asked.set(true);
        reader.interrupt();
    }

    boolean asked() {
        return asked.get();
    }

    void check() throws InterruptedException {
        if (asked()) {
            throw new InterruptedException();
        }
    }
}
