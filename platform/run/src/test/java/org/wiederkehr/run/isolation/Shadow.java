package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A fault in the database itself: in place of a table stands a view that runs with its owner's rights and pretends that
 * every row belongs to one firm. What the application asks for its own, it gets of everybody. Undone when closed.
 */
final class Shadow implements AutoCloseable {
    private final Stage stage;
    private final String table;

    Shadow(Stage stage, String table) throws SQLException {
        this.stage = stage;
        this.table = table;
        allOrNothing("""
                alter table wk.%1$s rename to %1$s_hidden;
                create view wk.%1$s as select %2$d::bigint as tenant_id, %3$s from wk.%1$s_hidden;
                grant select on wk.%1$s to app""".formatted(table, stage.homeId, columns()));
    }

    private String columns() throws SQLException {
        try (Connection database = stage.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                         where attrelid = 'wk.%s'::regclass and attnum > 0 and not attisdropped
                           and attname <> 'tenant_id'""".formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    /** As the owner of all tables, who sees all rows. */
    private void allOrNothing(String commands) throws SQLException {
        try (Connection database = stage.stack.postgres().connect("wiederkehr", "migrator");
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(commands);
            database.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        allOrNothing("drop view wk.%1$s; alter table wk.%1$s_hidden rename to %1$s".formatted(table));
    }
}
