package org.wiederkehr.connectors.worker;

import java.util.List;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.Sink;
import org.wiederkehr.connectors.worker.wire.Frame;

/** The sink of one run: every call becomes a frame. */
final class FrameSink implements Sink {

    private static final int MAX_CHANGES = 10_000;

    private final FrameOutput out;
    private final Stopping stopping;
    private long changes;
    private long rejections;
    private boolean open;

    FrameSink(FrameOutput out, Stopping stopping) {
        this.out = out;
        this.stopping = stopping;
    }

    @Override
    public void accept(List<Change> batch, Checkpoint covers, Progress progress) throws InterruptedException {
        if (batch.size() > MAX_CHANGES) {
            throw new IllegalArgumentException("a batch of " + batch.size() + " changes; 10,000 are allowed");
        }
        stopping.check();
        changes += batch.size();
        open = false;
        out.send(new Frame.Rows(List.copyOf(batch), covers, progress));
        stopping.check();
    }

    @Override
    public void reject(Rejection rejection) throws InterruptedException {
        stopping.check();
        rejections++;
        open = true;
        out.send(new Frame.Rejected(rejection));
    }

    Frame end() {
        if (open) {
            // they would never become final
            throw new IllegalStateException("rejections after the last batch");
        }
        return new Frame.End(changes, rejections);
    }
}
