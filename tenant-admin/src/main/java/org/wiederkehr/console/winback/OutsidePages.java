package org.wiederkehr.console.winback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** Where somebody outside begins: the cases that are theirs, and the next one to take up. */
@RequestScoped
@Path("/t/{tenant}/calls")
public class OutsidePages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response list() {
        var frame = visit.frame(tenant, Tab.CALLS);
        String after = visit.parameterOr("after", "");
        var calls = visit.api().get(Query.of("after", after).at(visit.tenantPath(tenant) + "/calls"),
                new TypeReference<Listed<OutsideCall>>() {
                });
        var view = new CallList(frame, calls, after.isEmpty());
        return visit.partial()
                ? visit.page((out, forms) -> JtecallrowsGenerated.render(out, forms, view))
                : visit.page((out, forms) -> JtecallsGenerated.render(out, forms, view));
    }
}
