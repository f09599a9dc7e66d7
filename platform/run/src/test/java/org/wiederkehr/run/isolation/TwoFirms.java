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

    /** What is different once this is done. */
    Traces after(Deed deed) throws SQLException {
        try (Connection database = database()) {
            Seed seed = new Seed(database);
            Map<String, String> abroad = seed.fingerprint(foreignId);
            Map<String, String> atHome = seed.fingerprint(homeId);
            deed.happens();
            return new Traces(changed(abroad, seed.fingerprint(foreignId)), changed(atHome, seed.fingerprint(homeId)),
                    seed.strayMarkers(foreignId, canary), Logs.with(canary));
        }
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return now.entrySet().stream().filter(print -> !print.getValue().equals(before.get(print.getKey())))
                .map(Map.Entry::getKey).toList();
    }

    /** Something that may touch their rows. */
    interface Deed {
        void happens() throws SQLException;
    }

    /** As whoever is past all guards. */
    void write(String sql) throws SQLException {
        try (Connection database = database(); Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection database() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "postgres");
    }
}
