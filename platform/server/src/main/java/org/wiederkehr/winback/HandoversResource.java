package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.ExternalAgents;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Unrecorded;

/** Giving a case to an external agent: management decides, the gate permits, a day ends it, or somebody sooner. */
@Path("tenants/{tenant}/cases/{id}/handovers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoversResource {
    private static final int LONGEST_DAYS = 30;

    @Inject
    Handovers handovers;
    @Inject
    ExternalAgents agents;
    @Inject
    HandoverAnswers answers;

    /** Newest first; whoever in the house works on a case sees who outside does. */
    @GET
    @Unrecorded("people who work for the firm; the case is read by itself")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Page<HandoverView> list(@PathParam("id") long id) {
        return new Page<>(answers.of(id), Optional.empty());
    }

    @POST
    @APIResponseSchema(value = HandoverView.class, responseCode = "201")
    @Allowed({TENANT_ADMIN, SALES_LEAD})
    public Response hand(@PathParam("id") long id, @Valid NewHandover wanted) {
        LocalDate today = answers.today();
        LocalDate last = today.plusDays(LONGEST_DAYS);
        if (wanted.until().isBefore(today) || wanted.until().isAfter(last)) {
            throw Problem.invalid("/until", "out-of-range", Map.of("min", today, "max", last));
        }
        wanted.reasonGiven();
        return answers.handed(handovers.hand(id, wanted, agents.find(wanted.to()), today, Instant.now()));
    }

    /** Taking it back counts from the next request on; repeating it changes nothing. */
    @DELETE
    @Path("{handover}")
    @Allowed({TENANT_ADMIN, SALES_LEAD})
    public HandoverView takeBack(@PathParam("id") long id, @PathParam("handover") long handover) {
        return handovers.takeBack(id, handover, answers.today(), Instant.now()).orElseThrow(Problem::notFound);
    }
}
