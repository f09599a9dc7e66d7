package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.AboutWhom;
import org.wiederkehr.web.Idempotent;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** The queue of cases, and the life of each. */
@Path("tenants/{tenant}/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CasesResource {
    @Inject
    Desk desk;
    @Inject
    CaseAnswers answers;
    @Inject
    AboutWhom about;

    @GET
    @Transactional
    @Reads("case")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Page<CaseView> list(@BeanParam Queue.Filter filter, @BeanParam Window window) {
        return answers.page(filter, window);
    }

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = CaseView.class, responseCode = "201")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Response open(@Valid NewCase wanted) {
        about.customer(wanted.customerId());
        return switch (desk.open(wanted, answers.comingDay("/nextOn", wanted.nextOn()), Instant.now())) {
            case Opened.Fresh fresh -> answers.created(fresh.id());
            case Opened.AlreadyOpen open -> throw Problem.conflict("case-open", answers.linkTo(open.id()));
            case Opened.CustomerErased erased -> throw Problem.conflict("customer-erased", Map.of());
            case Opened.NoSuchCustomer none -> throw Problem.invalid("/customer", "no-such-customer", Map.of());
        };
    }

    @GET
    @Path("{id}")
    @Transactional
    @Reads("case")
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Response show(@PathParam("id") long id) {
        return answers.ok(id);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Response change(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String seen,
            @Valid CaseChange wanted) {
        wanted.nextOn().ifPresent(day -> answers.comingDay("/nextOn", wanted.nextOn()));
        return answers.changed(id, desk.change(id, Versions.seen(seen), wanted, Instant.now()));
    }

    @POST
    @Path("{id}/closing")
    @Transactional
    @APIResponseSchema(value = CaseView.class, responseCode = "200")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Response close(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String seen,
            @Valid CaseClosing wanted) {
        return answers.changed(id, desk.close(id, Versions.seen(seen), wanted, Instant.now()));
    }
}
