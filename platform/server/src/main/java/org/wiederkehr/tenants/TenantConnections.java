package org.wiederkehr.tenants;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The one place where a connection gets its tenant, for JPA and JDBC alike: {@code SET LOCAL}, once per transaction.
 * The setting dies with the transaction, so a pooled connection cannot carry it to the next borrower.
 */
@ApplicationScoped
class TenantConnections {
    private static final String NO_PRIVILEGE = "42501";
    private static final String NO_TRANSACTION = "25P01";

    @Inject
    CurrentTenant current;
    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** What this transaction was bound to; kept in the transaction itself. */
    private record Bound(long tenant, PGConnection physical) {}

    Connection acquire(DataSource raw) throws SQLException {
        long tenant = current.id();
        // Asked before the pool is: a connection fetched after a timed-out transaction can poison the pool.
        requireActive();
        Connection connection = raw.getConnection();
        try {
            requireActive();
            bind(connection, tenant);
            return connection;
        } catch (SQLException | RuntimeException refused) {
            close(connection, refused);
            throw refused;
        }
    }

    /** For Hibernate, whose session remembers the tenant it was opened for. */
    Connection acquire(DataSource raw, long sessionTenant) throws SQLException {
        if (current.id() != sessionTenant) {
            throw new SQLException("the session belongs to tenant " + sessionTenant, NO_PRIVILEGE);
        }
        return acquire(raw);
    }

    @SuppressWarnings("ReferenceEquality") // the very same physical connection is meant
    private void bind(Connection connection, long tenant) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new SQLException("the connection is not part of the transaction", NO_TRANSACTION);
        }
        PGConnection physical = connection.unwrap(PGConnection.class);
        if (transaction.getResource(Bound.class) instanceof Bound bound) {
            if (bound.tenant != tenant || bound.physical != physical) {
                throw new SQLException("the transaction belongs to tenant " + bound.tenant, NO_PRIVILEGE);
            }
            return;
        }
        try (var statement = connection.createStatement()) {
            // Literal text: a distributed PostgreSQL passes it on to its workers, set_config() it does not.
            statement.execute("SET LOCAL app.tenant_id = '" + tenant + "'");
        }
        transaction.putResource(Bound.class, new Bound(tenant, physical));
    }

    private void requireActive() throws SQLException {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new SQLException("rows of a tenant need an active transaction", NO_TRANSACTION);
        }
    }

    private static void close(Connection connection, Exception refused) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            refused.addSuppressed(alsoFailed);
        }
    }
}
