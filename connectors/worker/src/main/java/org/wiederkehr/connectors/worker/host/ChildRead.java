package org.wiederkehr.connectors.worker.host;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.worker.wire.Frame;

/** A read by a child. */
final class ChildRead implements RunningRead {

    private static final long GRACE_MILLIS = 1_000;
    private static final Trouble CANCELLED = Trouble.of(Fault.HOST, "cancelled");

    private final Run run;
    private final HostSink sink;
    private final Limits limits;
    private final ScheduledExecutorService timer;
    private long changes;
    private long rejections;
    private boolean open;

    ChildRead(Run run, HostSink sink, Limits limits, ScheduledExecutorService timer) {
        this.run = run;
        this.sink = sink;
        this.limits = limits;
        this.timer = timer;
    }

    @Override
    public ReadOutcome await() throws InterruptedException {
        try (run) {
            Child child = run.child();
            for (Optional<Frame> frame = child.next(); frame.isPresent(); frame = child.next()) {
                Optional<ReadOutcome> last = take(frame.get(), child);
                if (last.isPresent()) {
                    return last.get();
                }
            }
            Trouble trouble = child.trouble();
            return trouble.equals(CANCELLED) ? new ReadOutcome.Cancelled() : trouble.ofRead();
        }
    }

    @Override
    public void cancel() {
        run.child().ask(CANCELLED);
        try {
            Future<?> unused = timer.schedule(() -> run.child().end(CANCELLED), GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // the host is closed, and has ended the child itself
            run.child().end(CANCELLED);
        }
    }

    private Optional<ReadOutcome> take(Frame frame, Child child) {
        return switch (frame) {
            case Frame.Rows rows -> {
                changes += rows.changes().size();
                open = false;
                sink.rows(rows.changes(), rows.covers(), rows.progress());
                yield Optional.empty();
            }
            case Frame.Rejected rejected -> {
                reject(rejected, child);
                yield Optional.empty();
            }
            case Frame.Failed failed ->
                Optional.of(new ReadOutcome.Failed(failed.fault(), failed.code(), failed.parameters()));
            case Frame.End end -> Optional.of(end(end));
            case Frame.Shown shown -> Optional.of(Trouble.of(Fault.PLUGIN_BUG, "plugin.garbled").ofRead());
        };
    }

    private void reject(Frame.Rejected rejected, Child child) {
        rejections++;
        open = true;
        if (rejections > limits.rejectedRows()) {
            child.end(Trouble.of(Fault.LIMIT, "limit.rejections", "limit", limits.rejectedRows()));
        } else {
            sink.rejected(rejected.rejection());
        }
    }

    private ReadOutcome end(Frame.End end) {
        boolean complete = end.changes() == changes && end.rejections() == rejections && !open;
        return complete
                ? new ReadOutcome.Completed(changes, rejections)
                : Trouble.of(Fault.PLUGIN_BUG, "plugin.garbled").ofRead();
    }
}
