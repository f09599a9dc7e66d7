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

/** The customer asked to be contacted about a matter. */
@Path("tenants/{tenant}/customers/{id}/callback-requests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallbackRequestsResource {
    @Inject
    Declarations declarations;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    @POST
    @Transactional
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT})
    public Response record(@PathParam("id") long id, @Valid LegalInput.NewRequest given) {
        Instant now = Instant.now();
        LocalDate today = files.today(now);
        files.ofLiving(id);
        Days.past("/requestedOn", given.requestedOn(), today);
        long record = declarations.request(id, given, now);
        audit.record("callback-request.recorded", "customer", id, Map.of("record", record));
        return Recorded.created(record);
    }
}
