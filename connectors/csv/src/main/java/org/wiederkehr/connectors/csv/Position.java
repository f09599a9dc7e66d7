package org.wiederkehr.connectors.csv;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;

/**
 * How many batches of which files are delivered.
 *
 * @param files
 *            a sum over the files and settings: batches of other files are other batches
 */
record Position(String files, long batches) {

    private static final int FORMAT = 1;
    private static final Pattern OPAQUE = Pattern.compile("([0-9a-f]+):(\\d{1,18})");

    /** Where to go on; from the start without a checkpoint. */
    static Position after(Optional<Checkpoint> from, String files) throws Failure {
        if (from.isEmpty()) {
            return new Position(files, 0);
        }
        Matcher matcher = OPAQUE.matcher(from.get().opaque());
        if (from.get().format() != FORMAT || !matcher.matches() || !matcher.group(1).equals(files)) {
            throw new Failure(Fault.CHECKPOINT_EXPIRED, Reason.FILES_CHANGED.code(), Map.of());
        }
        return new Position(files, Long.parseLong(matcher.group(2)));
    }

    Checkpoint checkpoint() {
        return new Checkpoint(FORMAT, files + ":" + batches);
    }
}
