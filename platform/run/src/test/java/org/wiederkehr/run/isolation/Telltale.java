package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.wiederkehr.run.TestStack;

/** A database that refuses to write a table's rows, and quotes what it refuses. It forgets that when closed. */
final class Telltale implements AutoCloseable {
    private final String table;

    Telltale(String table, String column) throws SQLException {
        this.table = table;
        run("""
                create function wk.tell() returns trigger language plpgsql
                    as 'begin raise exception ''no %%'', new.%2$s; end';
                create trigger tell before insert or update on wk.%1$s for each row execute function wk.tell()"""
                .formatted(table, column));
    }

    private static void run(String commands) throws SQLException {
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "migrator");
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(commands);
            database.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop trigger tell on wk." + table + "; drop function wk.tell()");
    }
}
