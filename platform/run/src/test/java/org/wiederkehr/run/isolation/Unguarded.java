package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Row-level security switched off for all tables until closed: what keeps firms apart then is the statements' own tenant,
 * and a statement that forgot it shows.
 */
final class Unguarded implements AutoCloseable {
    private final Stage stage;
    private final List<String> tables;

    Unguarded(Stage stage) throws SQLException {
        this.stage = stage;
        try (Connection database = stage.database()) {
            this.tables = new Seed(database).tables();
        }
        each("disable");
    }

    private void each(String verb) throws SQLException {
        try (Connection database = stage.database(); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String table : tables) {
                statement.execute("alter table wk." + table + " " + verb + " row level security");
            }
            database.commit();
        }
    }

    @Override
    public void close() throws SQLException {
        each("enable");
    }
}
