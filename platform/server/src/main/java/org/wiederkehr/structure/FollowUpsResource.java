package org.wiederkehr.structure;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Unrecorded;

/** How far the analysis is that follows an import; 404 while the import has published nothing. */
@Path("tenants/{tenant}/syncs/{id}/analysis")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowUpsResource {
    @Inject
    FollowUps followUps;

    @GET
    @Unrecorded("how far an analysis is")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR})
    public FollowUpView show(@PathParam("id") long id) {
        return followUps.find(id);
    }
}
