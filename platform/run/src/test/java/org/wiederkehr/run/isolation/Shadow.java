package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.wiederkehr.run.TestStack;

/**
 * A fault in the database itself: in place of tables stand views that run with their owner's rights and pretend that the
 * rows of two firms all belong to one of them. What the application asks for or changes of its own, it gets of both.
 * Undone when closed.
 */
final class Shadow implements AutoCloseable {
    private final List<String> tables;

    Shadow(long firm, long other, List<String> tables) throws SQLException {
        this.tables = tables;
        try (Connection database = owner(); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String table : tables) {
                rightsOf(statement, table, "owner");
                statement.execute("""
                        alter table wk.%1$s rename to %1$s_hidden;
                        create view wk.%1$s as select %2$s from wk.%1$s_hidden where tenant_id in (%3$d, %4$d);
                        grant select, insert, update, delete on wk.%1$s to app"""
                        .formatted(table, columns(statement, table, firm), firm, other));
            }
            database.commit();
        }
    }

    /** In their order: statements that are prepared already must find what they found before. */
    private static String columns(Statement statement, String table, long firm) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select string_agg(case attname when 'tenant_id' then '%d::bigint as tenant_id'
                                               else quote_ident(attname) end, ', ' order by attnum)
                  from pg_attribute
                 where attrelid = 'wk.%s'::regclass and attnum > 0 and not attisdropped""".formatted(firm, table))) {
            row.next();
            return row.getString(1);
        }
    }

    /** A view that asks with the rights of the invoker does so inside of any other view too. */
    private static void rightsOf(Statement statement, String table, String whose) throws SQLException {
        statement.execute("""
                do $$ begin
                    if (select relkind = 'v' from pg_class where oid = 'wk.%1$s'::regclass) then
                        alter view wk.%1$s set (security_invoker = %2$s);
                    end if;
                end $$""".formatted(table, whose.equals("invoker")));
    }

    /** Who sees all rows. */
    private static Connection owner() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "migrator");
    }

    @Override
    public void close() throws SQLException {
        try (Connection database = owner(); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String table : tables) {
                statement.execute("drop view wk.%1$s; alter table wk.%1$s_hidden rename to %1$s".formatted(table));
                rightsOf(statement, table, "invoker");
            }
            database.commit();
        }
    }
}
