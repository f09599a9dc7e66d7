package org.wiederkehr.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.worker.host.HostSink;

/**
 * Gathers deliveries into batches worth a transaction. What is not stored yet is not lost: its checkpoint is not stored
 * either. Used by one thread.
 */
final class StagingSink implements HostSink {
    private static final int ROWS = 5_000;
    private static final long NANOS = 1_000_000_000L;

    private final Staging staging;
    private final Attempt attempt;
    private final Limits limits;
    private Batch batch;
    private long begun = System.nanoTime();
    private boolean stored;
    private @Nullable Covered pending;

    StagingSink(Staging staging, Attempt attempt, Limits limits) {
        this.staging = staging;
        this.attempt = attempt;
        this.limits = limits;
        this.batch = new Batch(limits, attempt.nextSeq());
    }

    @Override
    public void rows(List<Change> changes, Checkpoint covers, Progress progress) {
        changes.forEach(batch::add);
        pending = new Covered(covers, progress);
        if (batch.size() >= ROWS || System.nanoTime() - begun >= NANOS) {
            flush();
        }
    }

    @Override
    public void rejected(Rejection rejection) {
        batch.add(rejection);
    }

    /** Stores what has been gathered since the last time, if anything. */
    void flush() {
        if (pending != null) {
            staging.store(attempt, batch, pending.by(), pending.progress());
            batch = new Batch(limits, batch.nextSeq());
            begun = System.nanoTime();
            pending = null;
            stored = true;
        }
    }

    /** Whether this attempt got any further than the one before. */
    boolean hasStored() {
        return stored;
    }

    long nextSeq() {
        return batch.nextSeq();
    }

    private record Covered(Checkpoint by, Progress progress) {}
}
