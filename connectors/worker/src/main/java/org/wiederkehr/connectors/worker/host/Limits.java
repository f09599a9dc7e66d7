package org.wiederkehr.connectors.worker.host;

import java.time.Duration;

/**
 * What one run may use before it is ended with {@link org.wiederkehr.connectors.spi.Fault#LIMIT}.
 *
 * @param heapMegabytes
 *            heap of the child
 * @param previewTime
 *            what a preview may compute, and the longest it may stand still; it has six times as long on the wall
 * @param readTime
 *            wall time of a read, waiting for the sink included
 * @param outputBytes
 *            everything the child writes: frames, and what the plugin prints
 * @param printedBytes
 *            what the plugin prints, kept or not
 * @param frameBytes
 *            one frame: a batch with its checkpoint, or a preview
 * @param rejectedRows
 *            after that many the mapping is taken to be wrong
 * @param threads
 *            platform threads in the child, its own included
 */
public record Limits(int heapMegabytes, Duration previewTime, Duration readTime, long outputBytes, long printedBytes,
        int frameBytes, long rejectedRows, int threads) {

    /** 192 MiB of heap, 20 s of computing for a preview, 2 h on the wall for a read. */
    public static final Limits STANDARD = new Limits(192, Duration.ofSeconds(20), Duration.ofHours(2), 64L << 30,
            8L << 20, 16 << 20, 100_000, 64);

    public Limits withHeapMegabytes(int megabytes) {
        return new Limits(megabytes, previewTime, readTime, outputBytes, printedBytes, frameBytes, rejectedRows,
                threads);
    }

    public Limits withPreviewTime(Duration time) {
        return new Limits(heapMegabytes, time, readTime, outputBytes, printedBytes, frameBytes, rejectedRows, threads);
    }

    public Limits withReadTime(Duration time) {
        return new Limits(heapMegabytes, previewTime, time, outputBytes, printedBytes, frameBytes, rejectedRows,
                threads);
    }

    public Limits withOutputBytes(long bytes) {
        return new Limits(heapMegabytes, previewTime, readTime, bytes, printedBytes, frameBytes, rejectedRows, threads);
    }

    public Limits withRejectedRows(long rows) {
        return new Limits(heapMegabytes, previewTime, readTime, outputBytes, printedBytes, frameBytes, rows, threads);
    }
}
