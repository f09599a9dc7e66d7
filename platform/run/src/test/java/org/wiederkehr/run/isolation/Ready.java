package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Rows as jobs find them. A firm's first rows are as {@link Seed} makes them; of each table that has work waiting
 * ({@code QUEUED}) the second row waits. What a new job needs besides is added here, for the second row.
 */
final class Ready {
    private static final List<String> MORE = List.of(
            // a proof of calls that outlived its customer and its five years
            "update wk.consent set restricted_at = granted_on, granted_on = granted_on - interval '6 years' "
                    + "where tenant_id = %d and id = %d");

    private Ready() {}

    static void make(Connection database, long tenant, long second) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : waiting(database)) {
                statement.execute("update wk." + table + " set state = 'QUEUED' where tenant_id = " + tenant
                        + " and id = " + second);
            }
            for (String each : MORE) {
                statement.execute(each.formatted(tenant, second));
            }
        }
    }

    /** Tables with a column {@code state} in which {@code QUEUED} may stand. */
    private static List<String> waiting(Connection database) throws SQLException {
        return new Seed(database).texts("""
                select distinct c.relname::text from pg_constraint k join pg_class c on c.oid = k.conrelid
                 where k.contype = 'c' and c.relnamespace = 'wk'::regnamespace
                   and pg_get_constraintdef(k.oid) like '%state%QUEUED%'""");
    }
}
