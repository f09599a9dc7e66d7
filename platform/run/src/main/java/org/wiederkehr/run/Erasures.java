package org.wiederkehr.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * A restored backup knows nothing of the erasures made after it. {@code save FILE} writes down those of the living
 * database: ids and keyed hashes, no names. {@code repeat FILE} brings them into a restored one: the suppression list is
 * complete at once, before any import can run, and the application erases whoever is there again as soon as it is up.
 * Both speak as role {@code migrator}; see {@link Migrate} for the environment.
 */
public final class Erasures {
    private static final String SAVED = """
            select 'suppressed', t.id, t.alias, s.kind, encode(s.key_hash, 'hex'), s.created_at
              from wk.suppression s join platform.tenant t on t.id = s.tenant_id
            union all
            select 'erased', t.id, t.alias, 'CUSTOMER', c.id::text, c.first_seen_at
              from wk.customer c join platform.tenant t on t.id = c.tenant_id where c.erased_at is not null""";
    // after a restore numbers are given anew: one counts only for the firm and the person that had it before
    private static final String SUPPRESS = """
            insert into wk.suppression (tenant_id, kind, key_hash, created_at)
            select id, ?, decode(?, 'hex'), ?::timestamptz from platform.tenant where id = ?::bigint and alias = ?
            on conflict do nothing""";
    private static final String MISSED = """
            select count(*) from wk.customer c join platform.tenant t on t.id = c.tenant_id
             where c.id = ?::bigint and c.first_seen_at = ?::timestamptz and c.erased_at is null
               and t.id = ?::bigint and t.alias = ?""";
    private static final String ORDER = """
            insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
            values ('repeated-erasure', ? || '/' || ?, now(), false, 1, 0) on conflict do nothing""";

    /** How many suppression entries were added, and how many persons are there who had been erased. */
    record Repeated(long suppressed, long missed) {}

    private Erasures() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Map<String, String> environment = System.getenv();
        String url = environment.get("WIEDERKEHR_DB_URL");
        String password = environment.get("WIEDERKEHR_DB_MIGRATOR_PASSWORD");
        if (url == null || password == null || arguments.length != 2
                || !List.of("save", "repeat").contains(arguments[0])) {
            System.err.println(
                    "Erasures save|repeat FILE; WIEDERKEHR_DB_URL and WIEDERKEHR_DB_MIGRATOR_PASSWORD must be set.");
            System.exit(2);
            return;
        }
        try (Connection database = DriverManager.getConnection(url, "migrator", password)) {
            if (arguments[0].equals("save")) {
                System.out.println("Saved: " + save(database, Path.of(arguments[1])));
            } else {
                Repeated repeated = repeat(database, Path.of(arguments[1]));
                System.out.println("Suppression entries added: " + repeated.suppressed()
                        + "; persons still to be erased again: " + repeated.missed());
            }
        }
    }

    /** Answers the number of lines. */
    static int save(Connection database, Path file) throws SQLException {
        StringBuilder lines = new StringBuilder();
        int count = 0;
        try (Statement sql = database.createStatement(); ResultSet rows = sql.executeQuery(SAVED)) {
            for (; rows.next(); count++) {
                for (int column = 1; column <= 6; column++) {
                    lines.append(rows.getString(column)).append(column < 6 ? ';' : '\n');
                }
            }
        }
        PrivateFile.write(file, lines.toString());
        return count;
    }

    /** All or nothing; may be repeated, and says with each call what is still to be done. */
    static Repeated repeat(Connection database, Path file) throws SQLException, IOException {
        database.setAutoCommit(false);
        long suppressed = 0;
        long missed = 0;
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split(";", -1));
            if (cells.getFirst().equals("suppressed")) {
                suppressed += update(database, SUPPRESS, cells.get(3), cells.get(4), cells.get(5), cells.get(1),
                        cells.get(2));
            } else if (count(database, MISSED, cells.get(4), cells.get(5), cells.get(1), cells.get(2)) > 0) {
                update(database, ORDER, cells.get(1), cells.get(4));
                missed++;
            }
        }
        database.commit();
        return new Repeated(suppressed, missed);
    }

    private static long count(Connection database, String query, String... values) throws SQLException {
        try (PreparedStatement sql = filled(database, query, values); ResultSet row = sql.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long update(Connection database, String command, String... values) throws SQLException {
        try (PreparedStatement sql = filled(database, command, values)) {
            return sql.executeUpdate();
        }
    }

    private static PreparedStatement filled(Connection database, String text, String... values) throws SQLException {
        PreparedStatement sql = database.prepareStatement(text);
        for (int index = 0; index < values.length; index++) {
            sql.setString(index + 1, values[index]);
        }
        return sql;
    }
}
