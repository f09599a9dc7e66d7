package org.wiederkehr.tenants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * One SQL statement with its binds; used once, on one thread.
 *
 * <p>A bind may be a string, a number, a boolean, an enum (its name), a date, an instant, a UUID, bytes, a collection or
 * array of these (a PostgreSQL array: {@code = any(:ids)}), or an {@code Optional} of these (empty is null; then the
 * text says the type: {@code :nextOn::date}). JSON is bound as text and cast: {@code :settings::jsonb}.
 */
public final class Query {
    private static final int FETCHED_AT_ONCE = 2000;

    private final DataSource source;
    private final NamedText text;
    private final Map<String, Object> binds = new HashMap<>();

    Query(DataSource source, NamedText text) {
        this.source = source;
        this.text = text;
    }

    public Query bind(String name, Object value) {
        binds.put(name, value);
        return this;
    }

    public Query bindAll(Map<String, ?> values) {
        binds.putAll(values);
        return this;
    }

    /** All rows, in memory. */
    public <T> List<T> list(Function<Row, T> read) {
        return run(statement -> {
            List<T> found = new ArrayList<>();
            each(statement, row -> found.add(read.apply(row)));
            return found;
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(Function<Row, T> read) {
        return run(statement -> {
            statement.setMaxRows(1);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read.apply(new Row(rows))) : Optional.empty();
            }
        });
    }

    /** The one row that must be there: aggregates, {@code insert ... returning}. */
    public <T> T one(Function<Row, T> read) {
        return first(read).orElseThrow(() -> new IllegalStateException("no row from: " + text.sql()));
    }

    /** Row by row, without ever holding all of them. */
    public void each(Consumer<Row> consumer) {
        run(statement -> {
            statement.setFetchSize(FETCHED_AT_ONCE);
            each(statement, consumer);
            return true;
        });
    }

    /** Runs an insert, update, delete or command and answers how many rows it touched. */
    public long update() {
        return run(PreparedStatement::executeLargeUpdate);
    }

    private static void each(PreparedStatement statement, Consumer<Row> consumer) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                consumer.accept(row);
            }
        }
    }

    private <T> T run(Execution<T> execution) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(text.sql())) {
            int index = 1;
            for (String name : text.names()) {
                Binds.set(connection, statement, index, valueOf(name));
                index++;
            }
            return execution.apply(statement);
        } catch (SQLException failure) {
            throw new DataFailure(failure);
        }
    }

    private Object valueOf(String name) {
        Object value = binds.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing bound to :" + name + " in: " + text.sql());
        }
        return value;
    }

    private interface Execution<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }
}
