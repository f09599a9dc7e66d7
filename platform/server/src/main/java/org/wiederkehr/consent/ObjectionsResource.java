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
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;

/** The customer wants no advertising: blocks every channel, for good. */
@Path("tenants/{tenant}/customers/{id}/objections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ObjectionsResource {
    @Inject
    Declarations declarations;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    @POST
    @Transactional
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public Response record(@PathParam("id") long id, @Valid LegalInput.NewObjection given) {
        Instant now = Instant.now();
        LocalDate today = files.today(now);
        files.ofLiving(id);
        Days.past("/objectedOn", given.objectedOn(), today);
        long record = declarations.objection(id, given.objectedOn(), now);
        audit.record("objection.recorded", "customer", id, Map.of("record", record));
        return Recorded.created(record);
    }
}
