package org.wiederkehr.tenants;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Holds the raw pool, so that nobody else does. */
@ApplicationScoped
class Pool {
    static final String NAME = "java:jboss/datasources/Wiederkehr";

    @Resource(lookup = NAME)
    private DataSource raw;

    DataSource raw() {
        return raw;
    }

    @Produces
    @OfTenant
    DataSource ofTenant(TenantConnections connections) {
        return new TenantDataSource(raw, connections);
    }
}
