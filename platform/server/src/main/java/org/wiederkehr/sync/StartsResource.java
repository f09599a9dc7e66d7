package org.wiederkehr.sync;

import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.AboutWhom;
import org.wiederkehr.web.Idempotent;

/** Starting a run of a connection. */
@Path("tenants/{tenant}/connections/{id}/syncs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StartsResource {
    @Inject
    Runs runs;
    @Inject
    Runs.Start start;
    @Inject
    Sentences sentences;
    @Inject
    AboutWhom about;

    @POST
    @Transactional
    @Idempotent
    @APIResponseSchema(value = RunView.class, responseCode = "201")
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public Response start(@PathParam("id") long id, @Valid @NotNull NewSync wanted, @Context HttpHeaders headers) {
        about.nobody();
        Instant now = Instant.now();
        Run run = runs.get(start.run(id, wanted, now));
        return Response.status(Response.Status.CREATED)
                .entity(sentences.view(run, headers.getAcceptableLanguages(), now)).build();
    }
}
