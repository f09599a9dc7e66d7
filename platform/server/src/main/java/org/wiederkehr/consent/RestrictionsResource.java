package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;

/** Art. 18 DSGVO: the data are kept and not used, until the restriction is lifted. */
@Path("tenants/{tenant}/customers/{id}/restrictions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RestrictionsResource {
    @Inject
    Declarations declarations;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    @POST
    @Transactional
    @APIResponseSchema(value = LegalFile.class, responseCode = "200")
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public LegalFile restrict(@PathParam("id") long id, @Valid LegalInput.NewRestriction given) {
        files.ofLiving(id);
        declarations.restrict(id, given.reason(), Instant.now());
        audit.record("customer.restricted", "customer", id, Map.of());
        return files.of(id);
    }

    @POST
    @Path("lifting")
    @Transactional
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public LegalFile lift(@PathParam("id") long id) {
        files.ofLiving(id);
        declarations.lift(id, Instant.now());
        audit.record("customer.restriction-lifted", "customer", id, Map.of());
        return files.of(id);
    }
}
