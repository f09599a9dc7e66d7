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
import java.util.Map;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Problem;

/** Removing a person for good; the preview lists each place first. */
@Path("tenants/{tenant}/customers/{id}/erasure")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {
    @Inject
    Erasure erasure;
    @Inject
    Restrictions restrictions;

    @POST
    @Transactional
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public ErasureView order(@PathParam("id") long id) {
        // Who asked for a restriction may need the data (Art. 18 Abs. 1 Buchst. b and c): it is lifted first, and they are told.
        if (restrictions.since(id).isPresent()) {
            throw Problem.conflict("customer-restricted", Map.of());
        }
        return erasure.order(id, Instant.now());
    }
}
