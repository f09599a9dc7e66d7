package org.wiederkehr.connectors.worker;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.worker.wire.Frame;

/** Ends the process when there are more platform threads than allowed; the heap bounds the virtual ones. */
final class ThreadGuard implements Runnable {

    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private final int allowed;
    private final FrameOutput toParent;

    private ThreadGuard(int allowed, FrameOutput toParent) {
        this.allowed = allowed;
        this.toParent = toParent;
    }

    static void start(int allowed, FrameOutput toParent) {
        Thread thread = new Thread(new ThreadGuard(allowed, toParent), "thread-guard");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        while (all.activeCount() <= allowed) {
            // unlike sleep, not to be ended by a plugin's exception; after an interrupt it only looks more often
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        toParent.last(new Frame.Failed(Fault.LIMIT, "limit.threads", Map.of("limit", Integer.toString(allowed))));
        Worker.halt(0);
    }
}
