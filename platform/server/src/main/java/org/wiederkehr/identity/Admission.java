package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Tenant;
import org.wiederkehr.tenants.Tenants;
import org.wiederkehr.web.Problem;

/** Decides who enters which tenant, and binds the request to it. */
@ApplicationScoped
class Admission {
    @Inject
    Tenants tenants;
    @Inject
    CurrentTenant current;
    @Inject
    Revocations revocations;
    @Inject
    Refusals refusals;

    /**
     * What the token is good for in this tenant; from here on the request belongs to it.
     *
     * <p>Who is no member learns nothing, not even that the tenant exists. A member whose token is older than the last
     * change to the membership must fetch a new one.
     */
    @Transactional
    public Pass admit(Token token, String alias) {
        Tenant tenant = tenants.byAlias(alias).orElseThrow(Problem::notFound);
        Membership membership = membership(token, tenant).orElseThrow(() -> {
            refusals.note(tenant, token.subject());
            return Problem.notFound();
        });
        current.bind(tenant);
        Pass pass = token.pass(membership);
        if (revocations.cover(pass)) {
            throw Problem.notLoggedIn();
        }
        return pass;
    }

    static Optional<Membership> membership(Token token, Tenant tenant) {
        return Optional.ofNullable(token.memberships().get(tenant.alias()))
                .filter(claimed -> claimed.concerns(tenant.organization().toString()));
    }
}
