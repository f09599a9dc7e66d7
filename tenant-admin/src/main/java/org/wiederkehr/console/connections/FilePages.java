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
import org.wiederkehr.console.api.Api;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** One connection: its files (the first step of the wizard), its imports so far, and its end. */
@RequestScoped
@Path("/t/{tenant}/connections/{id}")
public class FilePages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @GET
    public Response files() {
        Frame plain = visit.frame(tenant, Tab.CONNECTIONS);
        Api api = visit.api();
        Connection connection = api.get(base(), Connection.class);
        Frame frame = plain.titled(plain.say().t("files.kicker", connection.name()));
        List<Upload> waiting = frame.is(Role.CONSULTANT, Role.TENANT_ADMIN)
                ? api.get(base() + "/uploads", new TypeReference<Listed<Upload>>() {
                }).items().stream().filter(Upload::waiting).toList()
                : List.of();
        List<Run> runs = api.get(visit.tenantPath(tenant) + "/syncs?limit=100", new TypeReference<Listed<Run>>() {
        }).items().stream()
                .filter(run -> run.connection().equals(id)).limit(10).toList();
        return visit.page((out, forms) -> JtefilesGenerated.render(out, forms, frame, connection, waiting, runs));
    }

    @POST
    @Path("removal")
    public Response remove() {
        visit.api().delete(base());
        return visit.done("/t/" + Query.encode(tenant) + "/connections", "connection-removed");
    }

    private String base() {
        return visit.tenantPath(tenant) + "/connections/" + Query.encode(id);
    }
}
