package org.wiederkehr.connectors.spi;

import java.util.List;
import java.util.Optional;

/** Ability: reads uploaded files from beginning to end. */
public interface ReadsFiles {

    /**
     * Called once per run, never concurrently, on one thread. Returning normally says that everything was delivered;
     * nothing else does. Resume strictly after {@code from}: what it covers is stored and must not be delivered again.
     *
     * @param from
     *            a checkpoint this plugin gave for the same files; empty on a first read
     * @throws Failure
     *             with {@link Fault#CHECKPOINT_EXPIRED} when {@code from} does not fit the files: the host then reads
     *             from the start
     * @throws InterruptedException
     *             passed on from the sink: stop at once, without clearing up what the host can throw away
     */
    void read(List<SourceFile> files, Optional<Checkpoint> from, Sink sink) throws Failure, InterruptedException;
}
