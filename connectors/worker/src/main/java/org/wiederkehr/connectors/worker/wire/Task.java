package org.wiederkehr.connectors.worker.wire;

import java.util.List;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Checkpoint;

/** What the parent wants. One per child; all that follows it on the pipe is {@link Stop} or the end of the pipe. */
public sealed interface Task {

    /** A file the child may read. */
    record Input(String name, String path) {}

    /** Show how files would be read. */
    record ShowFiles(String plugin, String settings, List<Input> files, int rows) implements Task {}

    /** Read files. */
    record ReadFiles(String plugin, String settings, List<Input> files, Optional<Checkpoint> from) implements Task {}

    /** Come to an end. */
    record Stop() implements Task {}
}
