package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A fault in the database itself: in place of a table stands a view that runs with its owner's rights and pretends that
 * every row belongs to one firm. What the application asks for its own, it gets of everybody.
 */
final class Shadow implements AutoCloseable {
    private final Connection database;
    private final String table;

    Shadow(Stage stage, String table) throws SQLException {
        this.database = stage.stack.postgres().connect("wiederkehr", "migrator");
        this.table = table;
        run("alter table wk." + table + " rename to " + table + "_hidden");
        run("create view wk." + table + " as select " + stage.homeId + "::bigint as tenant_id, " + columns()
                + " from wk."
                + table + "_hidden");
        run("grant select on wk." + table + " to app");
    }

    private String columns() throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery("""
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                 where attrelid = 'wk.%s_hidden'::regclass and attnum > 0 and not attisdropped
                   and attname <> 'tenant_id'""".formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop view wk." + table);
        run("alter table wk." + table + "_hidden rename to " + table);
        database.close();
    }
}
