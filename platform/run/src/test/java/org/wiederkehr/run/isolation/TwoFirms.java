package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.wiederkehr.run.TestStack;

/**
 * Two firms of one test's own, without people: all their tables are full, and work waits in both. What is abroad carries
 * the canary.
 */
record TwoFirms(long homeId, long foreignId, long homeRow, long foreignRow, String canary) {
    private static final long SPREAD = 999_999_000L;

    static TwoFirms ready() throws SQLException {
        long offset = ThreadLocalRandom.current().nextLong(SPREAD);
        try (Connection database = database()) {
            TwoFirms firms = new TwoFirms(founded(database), founded(database), 5_000_000_000L + offset,
                    6_000_000_000L + offset, "kanarie" + UUID.randomUUID().toString().replace("-", ""));
            Seed seed = new Seed(database);
            seed.fill(firms.homeId, firms.homeRow, "heimat");
            seed.fill(firms.foreignId, firms.foreignRow, firms.canary);
            Ready.make(database, firms.homeId, firms.homeRow + 1);
            Ready.make(database, firms.foreignId, firms.foreignRow + 1);
            return firms;
        }
    }

    private static long founded(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                var row = statement.executeQuery("""
                        insert into platform.tenant (alias, name, organization_id, created_at)
                        values ('jobs-%s', 'Jobs', gen_random_uuid(), now()) returning id"""
                        .formatted(UUID.randomUUID().toString().substring(0, 8)))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Ids of everything that is abroad. */
    List<Long> foreignIds() {
        return LongStream.range(foreignRow, foreignRow + Seed.ROWS).boxed().toList();
    }

    JobQueue queue() {
        return new JobQueue();
    }

    Map<String, String> abroad() throws SQLException {
        return fingerprint(foreignId);
    }

    Map<String, String> atHome() throws SQLException {
        return fingerprint(homeId);
    }

    private static Map<String, String> fingerprint(long tenant) throws SQLException {
        try (Connection database = database()) {
            return new Seed(database).fingerprint(tenant);
        }
    }

    List<String> strays() throws SQLException {
        try (Connection database = database()) {
            return new Seed(database).strayMarkers(foreignId, canary);
        }
    }

    private static Connection database() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "postgres");
    }
}
