package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.wiederkehr.run.TestStack;

/** The queue of jobs as somebody sees it who can write into its table. */
final class JobQueue {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(100);

    /** Puts a ticket into the queue and returns when it is out of it again. */
    void runs(String job, String ticket) throws SQLException {
        put(job, ticket);
        Instant limit = Instant.now().plus(PATIENCE);
        while (waits(job, ticket)) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError(job + " " + ticket + " is still in the queue");
            }
            LockSupport.parkNanos(LOOK.toNanos());
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

    private static boolean waits(String job, String ticket) throws SQLException {
        try (Connection database = database();
                PreparedStatement look = database.prepareStatement("""
                        select consecutive_failures from platform.scheduled_tasks
                         where task_name = ? and task_instance = ?""")) {
            look.setString(1, job);
            look.setString(2, ticket);
            try (ResultSet rows = look.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                if (rows.getInt(1) > 0) {
                    throw new AssertionError(job + " " + ticket + " failed, and is tried again");
                }
                return true;
            }
        }
    }

    private static Connection database() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "jobs");
    }
}
