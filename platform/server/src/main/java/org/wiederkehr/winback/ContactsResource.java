package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.EXTERNAL_AGENT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.identity.Allowed;

/** Contacts with customers, written down after the gate permitted them. */
@Path("tenants/{tenant}/cases/{id}/contacts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactsResource {
    @Inject
    Contacts contacts;
    @Inject
    Refusals refusals;

    /** Honours {@code Idempotency-Key}. */
    @POST
    @APIResponseSchema(value = ContactNoted.class, responseCode = "201")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT})
    public Response record(@PathParam("id") long id, @Valid NewContact written) {
        try {
            return contacts.record(id, written);
        } catch (ContactRefused refused) {
            throw refusals.keep(refused);
        }
    }
}
