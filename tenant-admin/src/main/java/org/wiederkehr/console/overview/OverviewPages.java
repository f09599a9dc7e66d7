package org.wiederkehr.console.overview;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.api.Api;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.customers.CustomerRow;
import org.wiederkehr.console.structure.Analysis;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The first page of a tenant; somebody without an overview is led to the first page they do have. */
@RequestScoped
@Path("/t/{tenant}")
public class OverviewPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response show() {
        Frame frame = visit.frame(tenant, Tab.OVERVIEW);
        if (!frame.sections().contains(Tab.OVERVIEW.section())) {
            return visit.go(frame.at(frame.sections().getFirst()));
        }
        Api api = visit.api();
        String base = visit.tenantPath(tenant);
        Today today = api.get(base + "/overview", Today.class);
        Optional<Analysis> analysis = frame.opens(Tab.STRUCTURE)
                ? today.lastAnalysis()
                        .flatMap(last -> api.find(base + "/analyses/" + Query.encode(last.id()), Analysis.class))
                : Optional.empty();
        List<CustomerRow> first = analysis.filter(run -> frame.opens(Tab.CUSTOMERS))
                .map(run -> api.get(base + "/analyses/" + Query.encode(run.id()) + "/ranking?limit=5",
                        new TypeReference<Listed<CustomerRow>>() {
                        }).items())
                .orElse(List.of());
        var view = new Overview(frame, today, analysis, first);
        return visit.page((out, forms) -> JteshowGenerated.render(out, forms, view));
    }
}
