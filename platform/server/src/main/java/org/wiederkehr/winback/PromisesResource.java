package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** What was promised, by whom, until when, and what proves that it was kept. */
@Path("tenants/{tenant}/promises")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PromisesResource {
    @Inject
    Promises promises;
    @Inject
    LedgerPages pages;
    @Inject
    Audit audit;

    /** What proves the keeping. */
    public record Proof(@NotBlank @Size(max = 4000) String proof) {}

    @GET
    @Transactional
    @Reads("promise")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public Page<PromiseView> list(@QueryParam("open") boolean open, @BeanParam Window window) {
        return pages.promises(open, window);
    }

    @POST
    @Path("{id}/kept")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT})
    public PromiseView keep(@PathParam("id") long id, @Valid Proof shown) {
        return switch (promises.keep(id, shown.proof(), Instant.now()).orElseThrow(Problem::notFound)) {
            case Promise.Kept.Done done -> kept(id);
            case Promise.Kept.Already already -> throw Problem.conflict("promise-kept-already", Map.of());
            case Promise.Kept.Dropped dropped -> throw Problem.notFound();
        };
    }

    private PromiseView kept(long id) {
        audit.record("promise.kept", "promise", id, Map.of());
        return pages.promise(id);
    }
}
