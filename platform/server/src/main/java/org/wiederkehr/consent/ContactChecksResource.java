package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Window;

/** Asking the gate, and what it answered before. */
@Path("tenants/{tenant}/customers/{id}/contact-checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactChecksResource {
    @Inject
    Gate gate;
    @Inject
    Decisions decisions;
    @Inject
    Cursors cursors;

    @GET
    @Transactional
    @Reads("contact-checks")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER, Role.AUDITOR})
    public Page<Decision> list(@PathParam("id") long id, @BeanParam Window window) {
        gate.requireCustomer(id);
        String query = "contact-checks " + id;
        long before = cursors.open(window, query).map(keys -> keys.number(0)).orElse(Long.MAX_VALUE);
        return cursors.page(decisions.of(id, before, window.limit() + 1), window, query,
                decision -> List.of(decision.id()));
    }

    @POST
    @Transactional
    @APIResponseSchema(value = Decision.class, responseCode = "200")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT})
    public Decision ask(@PathParam("id") long id, @Valid NewCheck asked) {
        return gate.ask(asked.about(id), Instant.now());
    }
}
