package org.wiederkehr.tenants;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.jspecify.annotations.Nullable;

/** Gives Hibernate its connections through the same guard as everybody; named in persistence.xml. */
public class SessionConnections implements MultiTenantConnectionProvider<Long>, ServiceRegistryAwareService {
    private @Nullable DataSource raw;

    @Override
    public void injectServices(ServiceRegistryImplementor registry) {
        raw = (DataSource) registry.requireService(ConfigurationService.class).getSettings()
                .get("jakarta.persistence.jtaDataSource");
    }

    /** Only for Hibernate's look at the database's version while it starts. */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public Connection getConnection(Long tenant) throws SQLException {
        return CDI.current().select(TenantConnections.class).get().acquire(pool(), tenant);
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseConnection(Long tenant, Connection connection) throws SQLException {
        connection.close();
    }

    /** Each statement asks again, so that a change of tenant in mid-transaction is noticed and refused. */
    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnknownUnwrapTypeException(type);
    }

    private DataSource pool() throws SQLException {
        if (raw == null) {
            throw new SQLException("the persistence unit names no JTA data source");
        }
        return raw;
    }
}
