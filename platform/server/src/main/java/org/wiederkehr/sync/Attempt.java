package org.wiederkehr.sync;

import java.util.List;
import java.util.Optional;
import org.wiederkehr.connectors.spi.Checkpoint;

/**
 * One node's turn at a run. Its number fences: whatever an earlier attempt still tries to store is refused.
 *
 * @param from where an earlier attempt came to; empty at the start
 * @param nextSeq the number of the next staged row
 * @param ended everything is staged already, only publishing is left
 * @param confirmed somebody agreed to many deletions
 */
record Attempt(long run, int number, long connection, String connector, String settings, List<Long> uploads,
        boolean complete, boolean confirmed, String startedBy, Optional<Checkpoint> from, long nextSeq, boolean ended) {
    Attempt {
        uploads = List.copyOf(uploads);
    }
}
