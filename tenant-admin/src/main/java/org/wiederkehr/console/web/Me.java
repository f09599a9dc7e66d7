package org.wiederkehr.console.web;

import java.util.List;
import java.util.Optional;

/**
 * The person who is logged in, as the API knows them.
 *
 * @param outdated a fresh token would say something else about the tenants
 */
public record Me(String subject, String name, boolean platformOperator, List<Membership> tenants, boolean outdated) {

    public Me {
        tenants = List.copyOf(tenants);
    }

    Optional<Membership> in(String alias) {
        return tenants.stream().filter(tenant -> tenant.alias().equals(alias)).findFirst();
    }
}
