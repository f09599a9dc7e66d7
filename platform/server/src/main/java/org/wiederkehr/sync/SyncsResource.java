package org.wiederkehr.sync;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.jobs.Jobs;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;
import org.wiederkehr.web.Window;

/** The runs of all connections: what they brought, and how far they are. */
@Path("tenants/{tenant}/syncs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SyncsResource {
    @Inject
    Runs runs;
    @Inject
    Sentences sentences;
    @Inject
    Going going;

    @GET
    @Unrecorded("numbers of rows")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public Page<RunView> list(@BeanParam Window window, @Context HttpHeaders headers) {
        Page<Run> page = runs.page(window);
        return new Page<>(page.items().stream().map(run -> view(run, headers)).toList(), page.next());
    }

    @GET
    @Unrecorded("numbers of rows")
    @Path("{id}")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public RunView show(@PathParam("id") long id, @Context HttpHeaders headers) {
        return view(runs.get(id), headers);
    }

    @POST
    @Path("{id}/cancel")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public RunView cancel(@PathParam("id") long id, @Context HttpHeaders headers) {
        going.cancel(id);
        return view(runs.get(id), headers);
    }

    /** Yes, what the files lack may go. */
    @POST
    @Path("{id}/confirm")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public RunView confirm(@PathParam("id") long id, @Context HttpHeaders headers) {
        going.confirm(id);
        return view(runs.get(id), headers);
    }

    @GET
    @Unrecorded("where a source is wrong; samples are masked")
    @Path("{id}/rejects")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public Page<RejectView> rejects(@PathParam("id") long id, @BeanParam Window window,
            @Context HttpHeaders headers) {
        Page<RejectView> page = runs.rejects(id, window);
        Sentences.Voice voice = sentences.of(runs.get(id).connector(), headers.getAcceptableLanguages());
        return new Page<>(page.items().stream().map(voice::say).toList(), page.next());
    }

    private RunView view(Run run, HttpHeaders headers) {
        return sentences.view(run, headers.getAcceptableLanguages(), Instant.now());
    }

    /** Changes of course, with their trace. */
    @ApplicationScoped
    static class Going {
        @Inject
        Runs runs;
        @Inject
        Jobs jobs;
        @Inject
        Audit audit;

        void cancel(long id) {
            runs.cancel(id, Instant.now());
            audit.record("sync.cancelled", "sync", id, Map.of());
        }

        void confirm(long id) {
            runs.confirm(id);
            jobs.enqueue(ConfirmedSyncJob.NAME, id);
            audit.record("sync.confirmed", "sync", id, Map.of());
        }
    }
}
