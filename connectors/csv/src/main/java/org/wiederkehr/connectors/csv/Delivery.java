package org.wiederkehr.connectors.csv;

import java.util.ArrayList;
import java.util.List;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Entity;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.spi.Sink;

/**
 * Collects what reading yields and delivers it in batches. Reading is deterministic, so the number of delivered batches
 * says all: a resumed read goes through the files again and keeps back what was delivered before.
 */
final class Delivery {

    private static final int BATCH = 500;
    private static final int ROWS_WITHOUT_NEWS = 20_000;

    private final Sink sink;
    private final Position done;
    private final long bytesTotal;
    private final List<Change> changes = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long rows;
    private long rowsAtFlush;
    private long bytesBefore;
    private long bytesTold;
    private long batch;

    Delivery(Sink sink, Position done, long bytesTotal) {
        this.sink = sink;
        this.done = done;
        this.bytesTotal = bytesTotal;
    }

    /** The rows say how many of the source are dealt with by it; over a file they and the rejections add up to all. */
    void add(Entity entity, int rows, Source source) {
        changes.add(new Change.Upsert(entity, rows, source.number()));
    }

    void add(Change change) {
        changes.add(change);
    }

    void reject(String file, long line, Wrong wrong) {
        rejections.add(wrong.in(file, line));
    }

    /** After each row; delivers when there is enough. */
    void rowDone(long bytesOfFile) throws InterruptedException {
        rows++;
        while (changes.size() >= BATCH) {
            flush(bytesBefore + bytesOfFile);
        }
        if (rejections.size() >= BATCH || rows - rowsAtFlush >= ROWS_WITHOUT_NEWS) {
            flush(bytesBefore + bytesOfFile);
        }
    }

    void fileDone(long size) {
        bytesBefore += size;
    }

    /** Delivers the rest; at least the last checkpoint. */
    void finish() throws InterruptedException {
        do {
            flush(bytesTotal);
        } while (!changes.isEmpty());
    }

    private void flush(long bytes) throws InterruptedException {
        List<Change> part = changes.subList(0, Math.min(BATCH, changes.size()));
        batch++;
        rowsAtFlush = rows;
        // a file of lines is read beside its orders, and does not say how far they are
        bytesTold = Math.min(Math.max(bytesTold, bytes), bytesTotal);
        if (batch > done.batches()) {
            for (Rejection rejection : rejections) {
                sink.reject(rejection);
            }
            Checkpoint covers = new Position(done.files(), batch).checkpoint();
            sink.accept(List.copyOf(part), covers, new Progress(rows, bytesTold, bytesTotal));
        } else if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        part.clear();
        rejections.clear();
    }
}
