package org.wiederkehr.winback;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Problem;

/** Giving a case to an external agent: management decides, the gate permits, a day ends it. */
@Path("tenants/{tenant}/cases/{id}/handovers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoversResource {
    private static final int LONGEST_DAYS = 30;

    @Inject
    Handovers handovers;
    @Inject
    CaseAnswers answers;

    @POST
    @APIResponseSchema(value = HandoverView.class, responseCode = "201")
    @Allowed({TENANT_ADMIN, SALES_LEAD})
    public Response hand(@PathParam("id") long id, @Valid NewHandover wanted) {
        LocalDate today = answers.today();
        LocalDate last = today.plusDays(LONGEST_DAYS);
        if (wanted.until().isBefore(today) || wanted.until().isAfter(last)) {
            throw Problem.invalid("/until", "out-of-range", Map.of("min", today, "max", last));
        }
        return switch (handovers.hand(id, wanted, Instant.now())) {
            case Handed.Done done -> Response.status(Response.Status.CREATED).entity(done.handover()).build();
            case Handed.NotAllowed no -> throw Problem.conflict("contact-not-allowed", no.refusal().summary());
            case Handed.Closed closed -> throw CaseAnswers.closed(closed.state());
            case Handed.NoSuchCase none -> throw Problem.notFound();
        };
    }
}
