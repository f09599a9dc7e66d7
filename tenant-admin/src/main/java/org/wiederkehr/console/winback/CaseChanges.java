package org.wiederkehr.console.winback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Visit;

/** What changes a case outside a talk: owner, next day, reason, and its end. */
@RequestScoped
@Path("/t/{tenant}/cases/{id}")
public class CaseChanges {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @POST
    public Response change() {
        var wanted = new LinkedHashMap<String, String>();
        visit.parameter("nextOn").ifPresent(day -> wanted.put("nextOn", day));
        visit.parameter("reason").ifPresent(reason -> wanted.put("reason", reason));
        if (visit.parameter("mine").isPresent()) {
            wanted.put("owner", visit.me().subject());
            wanted.put("ownerName", visit.me().name());
        }
        visit.api().put(base(), wanted, version());
        return visit.done(page(), "case-changed");
    }

    @POST
    @Path("closing")
    public Response close() {
        visit.api().post(base() + "/closing", Map.of("result", visit.parameterOr("result", "")),
                version());
        return visit.done("/t/" + Query.encode(tenant) + "/cases", "case-closed");
    }

    private long version() {
        return Long.parseLong(visit.parameterOr("version", "0"));
    }

    private String page() {
        return "/t/" + Query.encode(tenant) + "/cases/" + Query.encode(id);
    }

    private String base() {
        return visit.tenantPath(tenant) + "/cases/" + Query.encode(id);
    }
}
