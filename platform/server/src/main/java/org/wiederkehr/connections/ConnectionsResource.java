package org.wiederkehr.connections;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Unrecorded;

/** Where a firm's data comes from. */
@Path("tenants/{tenant}/connections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConnectionsResource {
    @Inject
    Connections connections;
    @Inject
    Connectors connectors;
    @Inject
    Audit audit;

    @GET
    @Unrecorded("sources, not what came from them")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public Page<ConnectionView> list() {
        return new Page<>(connections.all(), Optional.empty());
    }

    @POST
    @Transactional
    @APIResponseSchema(value = ConnectionView.class, responseCode = "201")
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public Response add(@Valid @NotNull NewConnection wanted) {
        if (connectors.find(wanted.connector()).isEmpty()) {
            throw Problem.invalid("/connector", "unknown-connector", Map.of());
        }
        ConnectionView added = connections.add(wanted, Instant.now()).view();
        audit.record("connection.added", "connection", added.id(), Map.of("connector", added.connector()));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Unrecorded("a source, not what came from it")
    @Path("{id}")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, AUDITOR})
    public ConnectionView show(@PathParam("id") long id) {
        return connections.get(id).view();
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public ConnectionView change(@PathParam("id") long id, @Valid @NotNull ConnectionSettings wanted) {
        ConnectionView changed = connections.set(id, wanted).view();
        audit.record("connection.changed", "connection", id, Map.of("state", changed.state()));
        return changed;
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN})
    public void remove(@PathParam("id") long id) {
        connections.remove(id);
        audit.record("connection.removed", "connection", id, Map.of());
    }
}
