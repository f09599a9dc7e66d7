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
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The connections of a tenant, and making one. */
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
