package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;

/** What a customer agreed to, and took back. */
@Path("tenants/{tenant}/customers/{id}/consents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
    @Inject
    Consents consents;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    @GET
    @Transactional
    @Reads("consent")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public Page<ConsentView> list(@PathParam("id") long id) {
        files.of(id);
        return new Page<>(consents.shown(id), Optional.empty());
    }

    @POST
    @Transactional
    @APIResponseSchema(value = ConsentView.class, responseCode = "201")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public Response record(@PathParam("id") long id, @Valid NewConsent given) {
        Instant now = Instant.now();
        files.ofLiving(id);
        Days.past("/grantedOn", given.grantedOn(), files.today(now));
        given.expiresOn().ifPresent(day -> Days.onOrAfter("/expiresOn", day, given.grantedOn()));
        ConsentView view = consents.view(consents.record(id, given, now));
        audit.record("consent.recorded", "customer", id, Map.of("consent", view.id(), "channels", view.channels()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    /** Effective with the next question to the gate. */
    @POST
    @Path("{consent}/revocation")
    @Transactional
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public ConsentView revoke(@PathParam("id") long id, @PathParam("consent") long consent) {
        ConsentView view = consents.revoke(id, consent, Instant.now()).map(consents::view)
                .orElseThrow(Problem::notFound);
        audit.record("consent.revoked", "customer", id, Map.of("consent", view.id(), "channels", view.channels()));
        return view;
    }
}
