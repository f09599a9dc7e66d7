package org.wiederkehr.console.connections;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.wiederkehr.console.api.Api;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The connections of a tenant: making one, dropping one, and its files (the first step of the wizard). */
@RequestScoped
@Path("/t/{tenant}/connections")
public class ConnectionPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response list() {
        return list(200, "");
    }

    @POST
    public Response add() {
        try {
            Connection made = visit.api().post(base(),
                    Map.of("connector", visit.parameterOr("connector", ""), "name", visit.parameterOr("name", "")),
                    Connection.class);
            return visit.go(page(made.id()));
        } catch (Refused refused) {
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            return list(422, refused.problem().fields().getFirst().message());
        }
    }

    @GET
    @Path("{id}")
    public Response files(@PathParam("id") String id) {
        Frame frame = visit.frame(tenant, Tab.CONNECTIONS);
        Api api = visit.api();
        Connection connection = api.get(base() + "/" + Query.encode(id), Connection.class);
        List<Upload> waiting = frame.is(Role.CONSULTANT, Role.TENANT_ADMIN)
                ? api.get(base() + "/" + Query.encode(id) + "/uploads", new TypeReference<Listed<Upload>>() {
                }).items().stream().filter(Upload::waiting).toList()
                : List.of();
        List<Run> runs = api.get(visit.tenantPath(tenant) + "/syncs?limit=100", new TypeReference<Listed<Run>>() {
        }).items().stream()
                .filter(run -> run.connection().equals(id)).limit(10).toList();
        return visit.page((out, forms) -> JtefilesGenerated.render(out, forms, frame, connection, waiting, runs));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        visit.api().delete(base() + "/" + Query.encode(id));
        return visit.done("/t/" + Query.encode(tenant) + "/connections", "connection-removed");
    }

    private Response list(int status, String wrong) {
        Frame frame = visit.frame(tenant, Tab.CONNECTIONS);
        List<Connection> all = visit.api().get(base(), new TypeReference<Listed<Connection>>() {
        }).items().stream()
                .filter(connection -> !connection.state().equals("ARCHIVED")).toList();
        List<ConnectorOffer> offers = frame.is(Role.CONSULTANT, Role.TENANT_ADMIN)
                ? visit.api().get(visit.tenantPath(tenant) + "/connectors", new TypeReference<List<ConnectorOffer>>() {
                })
                : List.of();
        return visit.page(status, (out, forms) -> JtelistGenerated.render(out, forms, frame, all, offers, wrong));
    }

    private String page(String id) {
        return "/t/" + Query.encode(tenant) + "/connections/" + Query.encode(id);
    }

    private String base() {
        return visit.tenantPath(tenant) + "/connections";
    }
}
