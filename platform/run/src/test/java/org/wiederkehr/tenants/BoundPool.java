package org.wiederkehr.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lends a test the house's one way to a connection, for a pool of the test's own. */
@ApplicationScoped
public class BoundPool {
    @Inject
    TenantConnections connections;

    public Connection connection(DataSource raw) throws SQLException {
        return connections.acquire(raw);
    }
}
