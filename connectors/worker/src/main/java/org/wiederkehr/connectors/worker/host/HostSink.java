package org.wiederkehr.connectors.worker.host;

import java.util.List;

import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;

/**
 * Where a read delivers to. Called only by the thread that is inside {@link RunningRead#await}, so a transaction and a
 * tenant bound to that thread hold. While it works the child is held back; what it throws ends the run and comes out of
 * {@code await} unchanged.
 */
public interface HostSink {

    /**
     * Rows and the checkpoint that covers them. Store both in one transaction, together with the rejections given since
     * the last call: a run resumed from {@code covers} delivers neither again.
     *
     * @param changes
     *            in the source's order; may be empty
     */
    void rows(List<Change> changes, Checkpoint covers, Progress progress);

    /** A row not taken over. Becomes final with the next {@link #rows}; at least one follows before a run completes. */
    void rejected(Rejection rejection);
}
