package org.wiederkehr.sync;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.web.Unrecorded;

/**
 * A run as it moves: event {@code progress} with the run whenever something changed; ends with the run. Nobody watches in
 * more than eight places at once: the oldest then ends with the event {@code superseded}.
 */
@Path("tenants/{tenant}/syncs/{id}/events")
@ApplicationScoped
public class ProgressResource {
    /** More windows than anybody looks at, and few enough that nobody fills the server with them. */
    private static final int MOST_STREAMS = 8;

    private final Watchers<ProgressStream> watchers = new Watchers<>(MOST_STREAMS);

    @Resource
    ManagedScheduledExecutorService clockwork;
    @Inject
    ProgressLook look;
    @Inject
    CurrentTenant tenant;
    @Inject
    Caller caller;

    @GET
    @Unrecorded("numbers of rows")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public void events(@PathParam("id") long id, @Context SseEventSink sink, @Context Sse sse,
            @Context HttpHeaders headers) {
        look.requireRun(id);
        ProgressLook.Asked asked = new ProgressLook.Asked(tenant.id(), id, caller.pass(),
                headers.getAcceptableLanguages(), Instant.now());
        new ProgressStream(clockwork, look, asked, sink, sse, watchers).begin();
    }
}
