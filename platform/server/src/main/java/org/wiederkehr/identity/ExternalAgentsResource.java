package org.wiederkehr.identity;

import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;

/** To whom a case can be handed over: for those who may hand over, and no more of each than a name. */
@Path("tenants/{tenant}/external-agents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExternalAgentsResource {
    @Inject
    ExternalAgents agents;

    @GET
    @Unrecorded("people who work for the firm, not customers")
    @Allowed({TENANT_ADMIN, SALES_LEAD})
    public Page<ExternalAgents.ExternalAgent> list() {
        return new Page<>(agents.all(), Optional.empty());
    }
}
