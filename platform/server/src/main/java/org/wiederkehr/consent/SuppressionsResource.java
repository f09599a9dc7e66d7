package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Unrecorded;

/** How many entries keep the erased away; the entries themselves say nothing. */
@Path("tenants/{tenant}/suppressions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuppressionsResource {
    @Inject
    Suppression suppression;

    @GET
    @Unrecorded("a number")
    @Transactional
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public Size size() {
        return new Size(suppression.size());
    }

    /** How long the list is. */
    public record Size(long entries) {}
}
