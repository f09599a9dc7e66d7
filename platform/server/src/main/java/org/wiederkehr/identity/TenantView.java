package org.wiederkehr.identity;

import java.util.Currency;
import java.util.Optional;
import org.wiederkehr.tenants.Tenant;

/** A tenant as people see it. The first admin's password is shown once, where no mail can be sent. */
public record TenantView(String alias, String name, String colour, Currency currency, String zone,
        Optional<String> temporaryPassword) {

    static TenantView of(Tenant tenant) {
        return of(tenant, Optional.empty());
    }

    static TenantView of(Tenant tenant, Optional<String> temporaryPassword) {
        return new TenantView(tenant.alias(), tenant.name(), tenant.colour(), tenant.currency(),
                tenant.zone().getId(), temporaryPassword);
    }
}
