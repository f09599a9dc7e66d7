package org.wiederkehr.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Plain SQL for masses and screens, always for one tenant: {@code select ... where tenant_id = :tenant and id = :id}.
 * Every statement that touches a table of schema wk names {@code tenant_id = :tenant}; it is filled in here.
 * Row-level security alone would keep rows apart too, but only the explicit bind lets the planner see how big this
 * tenant is. Needs a transaction; failures are {@link DataFailure}s.
 */
@ApplicationScoped
public class Sql {
    @Inject
    @OfTenant
    DataSource source;
    @Inject
    CurrentTenant tenant;

    /**
     * One statement with named binds ({@code :name}); bind them, then say what to do with the rows.
     *
     * @throws IllegalArgumentException when the text forgets {@code :tenant}
     */
    public Query query(String text) {
        NamedText named = NamedText.of(text);
        if (!named.names().contains("tenant")) {
            throw new IllegalArgumentException("a statement without :tenant: " + text);
        }
        return new Query(source, named).bind("tenant", tenant.id());
    }

    /** The same for what belongs to no tenant: this transaction's temporary tables, and the queue of jobs. */
    public Query unowned(String text) {
        return new Query(source, NamedText.of(text));
    }

    /**
     * COPY inside this transaction. PostgreSQL refuses COPY FROM into guarded tables: copy into a temporary table,
     * then insert from there. The copy manager must not be kept.
     */
    public <T> T copy(CopyWork<T> work) {
        return connected(connection -> work.apply(connection.unwrap(PGConnection.class).getCopyAPI()));
    }

    /** The bare connection inside this transaction, for what the rest of this class cannot say. It must not be kept. */
    public <T> T connected(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.apply(connection);
        } catch (SQLException failure) {
            throw new DataFailure(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T apply(Connection connection) throws SQLException, IOException;
    }

    /** What is done with a copy manager. */
    @FunctionalInterface
    public interface CopyWork<T> {
        T apply(CopyManager copies) throws SQLException, IOException;
    }
}
