package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.wiederkehr.run.TestStack;

/** The queue of jobs as somebody sees it who can write into its table. */
final class JobQueue {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(100);

    /** Puts a ticket into the queue and returns when the job is done with it; a failed one is not tried again. */
    void runs(String job, String ticket) throws SQLException {
        put(job, ticket);
        if (!comes(job, ticket)) {
            remove(job, ticket);
        }
    }

    /** Puts tickets into the queue and returns when they are out of it again, without ever having failed. */
    void drops(String job, List<String> tickets) throws SQLException {
        for (String ticket : tickets) {
            put(job, ticket);
        }
        for (String ticket : tickets) {
            if (!comes(job, ticket)) {
                throw new AssertionError(job + " " + ticket + " failed, and is tried again");
            }
        }
    }

    /** Whether it went well. */
    private static boolean comes(String job, String ticket) throws SQLException {
        Instant limit = Instant.now().plus(PATIENCE);
        Optional<Integer> failures = failures(job, ticket);
        while (failures.filter(number -> number == 0).isPresent()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError(job + " " + ticket + " is still in the queue");
            }
            LockSupport.parkNanos(LOOK.toNanos());
            failures = failures(job, ticket);
        }
        return failures.isEmpty();
    }

    private static void remove(String job, String ticket) throws SQLException {
        try (Connection database = database();
                PreparedStatement delete = database.prepareStatement("""
                        delete from platform.scheduled_tasks where task_name = ? and task_instance = ?""")) {
            delete.setString(1, job);
            delete.setString(2, ticket);
            delete.execute();
        }
    }

    private static void put(String job, String ticket) throws SQLException {
        try (Connection database = database();
                PreparedStatement insert = database.prepareStatement("""
                        insert into platform.scheduled_tasks
                            (task_name, task_instance, execution_time, picked, version, priority)
                        values (?, ?, now(), false, 1, 100)""")) {
            insert.setString(1, job);
            insert.setString(2, ticket);
            insert.execute();
        }
    }

    /** How often it has failed, or nothing once it is out of the queue. */
    private static Optional<Integer> failures(String job, String ticket) throws SQLException {
        try (Connection database = database();
                PreparedStatement look = database.prepareStatement("""
                        select coalesce(consecutive_failures, 0) from platform.scheduled_tasks
                         where task_name = ? and task_instance = ?""")) {
            look.setString(1, job);
            look.setString(2, ticket);
            try (ResultSet rows = look.executeQuery()) {
                return rows.next() ? Optional.of(rows.getInt(1)) : Optional.empty();
            }
        }
    }

    private static Connection database() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "jobs");
    }
}
