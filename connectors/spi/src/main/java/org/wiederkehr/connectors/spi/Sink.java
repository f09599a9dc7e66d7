package org.wiederkehr.connectors.spi;

import java.util.List;

/**
 * The only way for rows out of a connector. Called by the reading thread only. Both methods block while the host stores,
 * which keeps memory bounded, and throw {@link InterruptedException} when the run is to stop.
 */
public interface Sink {

    /**
     * Delivers rows together with the checkpoint that covers them; the host stores both, and all rejections since the
     * last call, in one transaction. Returning means taken over, not yet stored.
     *
     * @param changes
     *            at most 10,000; may be empty when only the checkpoint or rejections move on
     * @param covers
     *            after a crash the next read starts from here
     */
    void accept(List<Change> changes, Checkpoint covers, Progress progress) throws InterruptedException;

    /**
     * One row that cannot be taken over. It never ends a run by itself; the host ends a run with too many of them. Stored
     * with the next {@link #accept}, so a reader ends with one, if need be without changes.
     */
    void reject(Rejection rejection) throws InterruptedException;
}
