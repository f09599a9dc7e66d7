package org.wiederkehr.connectors.worker;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.worker.wire.Frame;
import org.wiederkehr.connectors.worker.wire.Pipe;
import org.wiederkehr.connectors.worker.wire.Task;

/**
 * The main class of the child: takes one task from standard input, does it, and halts. Halts rather than exits, so that
 * threads or shutdown hooks of the plugin cannot keep the process.
 */
public final class Worker {

    private static final int TASK_BYTES = 16 << 20;
    private static final int MAX_CAUSES = 5;

    private Worker() {}

    /**
     * Started by the host only.
     *
     * @param args
     *            the number of threads allowed, and the longest frame in bytes
     */
    public static void main(String[] args) {
        InputStream fromParent = System.in;
        FrameOutput toParent = new FrameOutput(System.out, Integer.parseInt(args[1]));
        Seal.close();
        try {
            Task task = Pipe.value(Task.class, Pipe.next(fromParent, TASK_BYTES).orElseThrow());
            Stopping stopping = new Stopping(Thread.currentThread());
            ParentWatch.start(fromParent, stopping);
            ThreadGuard.start(Integer.parseInt(args[0]), toParent);
            toParent.last(new Errand(toParent, stopping).run(task));
        } catch (Throwable e) {
            // whatever it is, the parent hears of it; StackOverflowError and LinkageError of a plugin arrive here too
            toParent.last(failed(e));
        }
        halt(0);
    }

    static void halt(int status) {
        Runtime.getRuntime().halt(status);
    }

    private static Frame failed(Throwable e) {
        if (e instanceof Failure failure) {
            return new Frame.Failed(failure.fault(), failure.code(), failure.parameters());
        }
        if (e instanceof InterruptedException) {
            return new Frame.Failed(Fault.PLUGIN_BUG, "plugin.stopped", Map.of());
        }
        trace(e, System.err);
        return new Frame.Failed(Fault.PLUGIN_BUG, "plugin.threw", Map.of("exception", e.getClass().getName()));
    }

    // without messages: they may quote data of persons; not for ever: a plugin can build a circle of causes
    private static void trace(Throwable thrown, PrintStream to) {
        Optional<Throwable> next = Optional.of(thrown);
        for (int depth = 0; depth < MAX_CAUSES && next.isPresent(); depth++) {
            to.println(next.get().getClass().getName());
            for (StackTraceElement frame : next.get().getStackTrace()) {
                to.println("\tat " + frame);
            }
            next = next.map(Throwable::getCause);
        }
    }
}
