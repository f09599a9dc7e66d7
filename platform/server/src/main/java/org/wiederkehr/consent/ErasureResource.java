package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;

/** Removing a person for good; the preview lists each place first. */
@Path("tenants/{tenant}/customers/{id}/erasure")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {
    @Inject
    Erasure erasure;

    @POST
    @Transactional
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public ErasureView order(@PathParam("id") long id) {
        return erasure.order(id, Instant.now());
    }
}
