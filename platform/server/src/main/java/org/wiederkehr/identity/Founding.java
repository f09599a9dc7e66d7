package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wiederkehr.identity.People.Welcome;
import org.wiederkehr.tenants.Tenant;
import org.wiederkehr.tenants.Tenants;
import org.wiederkehr.web.Problem;

/**
 * Sets up a tenant: organization, groups and first admin at the identity server, then the row that makes it exist here.
 * When a step fails, those before it are taken back; until the row is written nobody can enter.
 */
@ApplicationScoped
class Founding {
    @Inject
    Tenants tenants;
    @Inject
    Realm realm;
    @Inject
    People people;

    TenantView found(NewTenant wanted) {
        if (tenants.byAlias(wanted.alias()).isPresent() || realm.hasOrganization(wanted.alias())) {
            throw Problem.conflict("alias-taken", Map.of("alias", wanted.alias()));
        }
        // Two firms may bear one name; organizations may not.
        UUID organization = realm.createOrganization(wanted.alias(), wanted.name() + " (" + wanted.alias() + ")");
        try {
            for (Role role : Role.values()) {
                realm.createGroup(organization, role);
            }
            return withAdmin(wanted, organization);
        } catch (RuntimeException failure) {
            People.undo(() -> realm.deleteOrganization(organization), failure);
            throw failure;
        }
    }

    private TenantView withAdmin(NewTenant wanted, UUID organization) {
        NewTenant.FirstAdmin admin = wanted.admin();
        Welcome welcome = people.welcome(organization, new NewMember(admin.email(), admin.firstName(),
                admin.lastName(), List.of(Role.TENANT_ADMIN)));
        try {
            Tenant tenant = tenants.add(new Tenant.Draft(wanted.alias(), wanted.name(), wanted.currency(),
                    wanted.zone(), wanted.colour()), organization, Instant.now());
            return TenantView.of(tenant, welcome.temporaryPassword());
        } catch (RuntimeException failure) {
            if (welcome.created()) {
                People.undo(() -> realm.deletePerson(welcome.person().id()), failure);
            }
            throw failure;
        }
    }
}
