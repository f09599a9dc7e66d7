package org.wiederkehr.structure;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;
import org.wiederkehr.web.Window;

/** Analyses of the customer structure: made once, then only read. */
@Path("tenants/{tenant}/analyses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnalysesResource {
    @Inject
    Analyses analyses;
    @Inject
    Ranking ranking;
    @Inject
    Cursors cursors;

    @POST
    @Transactional
    @APIResponseSchema(value = AnalysisView.class, responseCode = "201")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD})
    public Response make(NewAnalysis wanted, @Context UriInfo here) {
        AnalysisView made = analyses.order(wanted.asOf(), Instant.now());
        return Response.created(here.getAbsolutePathBuilder().path(made.id()).build()).entity(made).build();
    }

    /** Newest first. */
    @GET
    @Unrecorded("sums and numbers")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR})
    public Page<AnalysisView> list(@BeanParam Window window) {
        Optional<Long> before = cursors.open(window, "analyses").map(keys -> keys.number(0));
        return cursors.page(analyses.before(before, window.limit() + 1), window, "analyses",
                analysis -> List.of(analysis.id()));
    }

    @GET
    @Unrecorded("sums and numbers")
    @Path("{id}")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR})
    public AnalysisView show(@PathParam("id") long id) {
        return analyses.find(id);
    }

    @GET
    @Unrecorded("sums and numbers")
    @Path("{id}/concentration")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR})
    public Curve concentration(@PathParam("id") long id) {
        return analyses.curve(id);
    }

    @GET
    @Unrecorded("sums and numbers")
    @Path("{id}/rfm")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR})
    public Grid rfm(@PathParam("id") long id) {
        return analyses.grid(id);
    }

    /** Whom to look at first: the first 10,000 of all customers whose rhythm is known; 409 when only figures are left. */
    @GET
    @Path("{id}/ranking")
    @Transactional
    @Reads("ranking")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Page<RankedCustomer> ranking(@PathParam("id") long id, @BeanParam Window window) {
        analyses.whole(id);
        String query = "ranking " + id;
        int rank = cursors.open(window, query).map(keys -> Math.toIntExact(keys.number(0))).orElse(0);
        return cursors.page(ranking.after(id, rank, window.limit() + 1), window, query,
                place -> List.of(place.rank()));
    }
}
