package org.wiederkehr.console.winback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The ledger of promises, and the causes that rude refusals left behind. */
@RequestScoped
@Path("/t/{tenant}")
public class PromisePages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    @Path("promises")
    public Response promises() {
        var frame = visit.frame(tenant, Tab.PROMISES);
        boolean all = visit.parameter("all").isPresent();
        Query query = Query.NONE.with("open", all ? "" : "true").with("after", visit.parameterOr("after", ""));
        var promises = visit.api().get(query.at(visit.tenantPath(tenant) + "/promises"),
                new TypeReference<Listed<PromiseItem>>() {
                });
        return visit.page((out, forms) -> JtepromisesGenerated.render(out, forms, frame, promises, all));
    }

    @POST
    @Path("promises/{id}/kept")
    public Response kept(@PathParam("id") String id) {
        visit.api().post(visit.tenantPath(tenant) + "/promises/" + Query.encode(id) + "/kept",
                Map.of("proof", visit.parameterOr("proof", "")));
        return visit.done("/t/" + Query.encode(tenant) + "/promises", "promise-kept");
    }

    @GET
    @Path("investigations")
    public Response investigations() {
        var frame = visit.frame(tenant, Tab.INVESTIGATIONS);
        Query query = Query.NONE.with("after", visit.parameterOr("after", ""));
        var causes = visit.api().get(query.at(visit.tenantPath(tenant) + "/investigations"),
                new TypeReference<Listed<Cause>>() {
                });
        return visit.page((out, forms) -> JtecausesGenerated.render(out, forms, frame, causes));
    }
}
