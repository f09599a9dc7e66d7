package org.wiederkehr.connectors.worker;

import java.io.IOException;
import java.io.InputStream;

import org.wiederkehr.connectors.worker.wire.Pipe;

/** Listens to the parent. Any frame after the task means stop; the end of the pipe means that the parent is dead. */
final class ParentWatch implements Runnable {

    private static final int ORPHANED = 4;

    private final InputStream fromParent;
    private final Stopping stopping;

    private ParentWatch(InputStream fromParent, Stopping stopping) {
        this.fromParent = fromParent;
        this.stopping = stopping;
    }

    static void start(InputStream fromParent, Stopping stopping) {
        Thread thread = new Thread(new ParentWatch(fromParent, stopping), "parent-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (Pipe.next(fromParent, Pipe.HEADER).isPresent()) {
                stopping.ask();
            }
        } catch (IOException e) {
            // a broken pipe says the same as a closed one
            stopping.ask();
        } finally {
            Worker.halt(ORPHANED);
        }
    }
}
