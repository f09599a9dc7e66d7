package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;

/** What an erasure would do: each place, each treatment, nothing changed. */
@Path("tenants/{tenant}/customers/{id}/erasure-preview")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasurePreviewResource {
    @Inject
    Erasure erasure;

    @GET
    @Transactional
    @Reads("erasure-preview")
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public ErasureView preview(@PathParam("id") long id) {
        return erasure.preview(id);
    }
}
