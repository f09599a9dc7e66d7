package org.wiederkehr.tenants;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose session it opens; named in persistence.xml. */
public class SessionTenant implements CurrentTenantIdentifierResolver<Long> {
    @Override
    public Long resolveCurrentTenantIdentifier() {
        return CDI.current().select(CurrentTenant.class).get().id();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
