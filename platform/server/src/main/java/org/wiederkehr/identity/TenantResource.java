package org.wiederkehr.identity;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.EXTERNAL_AGENT;
import static org.wiederkehr.identity.Role.PRIVACY_OFFICER;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.web.Unrecorded;

/** One firm, as its members see it. A class of its own: JAX-RS looks for a method in the best matching classes only. */
@Path("tenants/{tenant}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TenantResource {
    @Inject
    CurrentTenant current;

    @GET
    @Unrecorded("the firm")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT, PRIVACY_OFFICER, AUDITOR})
    public TenantView show() {
        return TenantView.of(current.get());
    }
}
