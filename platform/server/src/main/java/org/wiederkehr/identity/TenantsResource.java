package org.wiederkehr.identity;

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
import org.wiederkehr.tenants.Tenants;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;

/** The firms of this installation: listed and added by its operator. */
@Path("tenants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantsResource {
    @Inject
    Tenants tenants;
    @Inject
    Founding founding;

    @GET
    @Unrecorded("firms")
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
}
