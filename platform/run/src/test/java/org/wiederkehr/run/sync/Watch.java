package org.wiederkehr.run.sync;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.wiederkehr.run.house.Firm;

/** Watches a run in the database: it answers where the application may just be dead, and many times a second. */
final class Watch {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Firm firm;
    private final long run;
    private final Duration patience;

    Watch(Firm firm, String run) {
        this(firm, run, PATIENCE);
    }

    Watch(Firm firm, String run, Duration patience) {
        this.firm = firm;
        this.run = Long.parseLong(run);
        this.patience = patience;
    }

    record Seen(String state, int attempts, long read) {
        boolean is(String wanted) {
            return state.equals(wanted);
        }

        boolean isOver() {
            return is("SUCCEEDED") || is("FAILED") || is("CANCELLED");
        }
    }

    /** The run once it is so, or over; whatever is killed meanwhile. */
    Seen await(Predicate<Seen> condition) {
        Instant end = Instant.now().plus(patience);
        Optional<Seen> seen = look();
        while (seen.filter(run -> run.isOver() || condition.test(run)).isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("run " + run + " does not get on: " + seen);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            seen = look();
        }
        return seen.get();
    }

    private Optional<Seen> look() {
        try (Connection database = firm.database();
                var query = database
                        .prepareStatement("select state, attempts, rows_read from wk.sync_run where id = ?")) {
            query.setLong(1, run);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Seen(row.getString(1), row.getInt(2), row.getLong(3)))
                        : Optional.empty();
            }
        } catch (SQLException down) {
            return Optional.empty();
        }
    }
}
