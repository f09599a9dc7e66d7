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
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Tenants;
import org.wiederkehr.web.Page;

/** The firms of this installation: listed and added by its operator, shown to their members. */
@Path("tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantsResource {
    @Inject
    Tenants tenants;
    @Inject
    Founding founding;
    @Inject
    CurrentTenant current;

    @GET
    @PlatformOperator
    public Page<TenantView> list() {
        return new Page<>(tenants.all().stream().map(TenantView::of).toList(), Optional.empty());
    }

    @POST
    @PlatformOperator
    public Response found(@Valid NewTenant wanted) {
        TenantView tenant = founding.found(wanted);
        return Response.created(URI.create("tenants/" + tenant.alias())).entity(tenant).build();
    }

    @GET
    @Path("{tenant}")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT, PRIVACY_OFFICER, AUDITOR})
    public TenantView show() {
        return TenantView.of(current.get());
    }
}
