package org.wiederkehr.console.structure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The part of a page that asks by itself how far the analysis after an import is, until it can lead there. */
@RequestScoped
@Path("/t/{tenant}/syncs/{id}/analysis")
public class FollowUpPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @GET
    @Produces("text/html")
    public Response show() {
        var frame = visit.frame(tenant, Tab.STRUCTURE);
        FollowUp followUp = visit.api().get(visit.tenantPath(tenant) + "/syncs/" + Query.encode(id) + "/analysis",
                FollowUp.class);
        return visit.page((out, forms) -> JtefollowupGenerated.render(out, forms, frame, id, followUp));
    }
}
