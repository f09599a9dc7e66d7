package org.wiederkehr.console.structure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.customers.CustomerRow;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The structure of the customers in one run, the runs there are, and ordering a new one. */
@RequestScoped
@Path("/t/{tenant}/structure")
public class StructurePages {

    private static final TypeReference<Listed<Analysis>> RUNS = new TypeReference<>() {
    };

    /** Of the overview: the import whose analysis is still to come. */
    record Waiting(Optional<String> analysing) {}

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response show() {
        var frame = visit.frame(tenant, Tab.STRUCTURE);
        Optional<Analysis> newest = visit.api().get(analyses("?limit=1"), RUNS).items().stream().findFirst();
        Optional<Analysis> wanted = visit.parameter("run").map(this::run).or(() -> newest);
        if (wanted.isEmpty()) {
            Optional<String> analysing = visit.api().get(visit.tenantPath(tenant) + "/overview", Waiting.class)
                    .analysing();
            return visit.page((out, forms) -> JtenoneGenerated.render(out, forms, frame, analysing));
        }
        Analysis analysis = wanted.get();
        boolean isNewest = newest.filter(run -> run.id().equals(analysis.id())).isPresent();
        String base = analyses("/" + Query.encode(analysis.id()));
        List<CustomerRow> ranking = frame.opens(Tab.CUSTOMERS) && analysis.whole()
                ? visit.api().get(base + "/ranking?limit=15", new TypeReference<Listed<CustomerRow>>() {
                }).items()
                : List.of();
        var view = new StructureView(frame, analysis, isNewest, visit.api().get(base + "/concentration", Curve.class),
                visit.api().get(base + "/rfm", HeatMap.class), ranking);
        return visit.page((out, forms) -> JteshowGenerated.render(out, forms, view));
    }

    @POST
    public Response analyse() {
        Map<String, Object> order = visit.parameter("asOf").map(LocalDate::parse)
                .<Map<String, Object>>map(day -> Map.of("asOf", day))
                .orElse(Map.of());
        Analysis made = visit.api().post(analyses(""), order, Analysis.class);
        return visit.done("/t/" + Query.encode(tenant) + Query.of("run", made.id()).at("/structure"), "analysed");
    }

    @GET
    @Path("runs")
    public Response runs() {
        var frame = visit.frame(tenant, Tab.RUNS);
        var runs = visit.api().get(analyses(Query.NONE.with("after", visit.parameterOr("after", "")).at("")), RUNS);
        return visit.page((out, forms) -> JterunsGenerated.render(out, forms, frame, runs));
    }

    /** The chart's option object; colours and formats in it are names that the browser fills in. */
    @GET
    @Path("curve")
    @Produces("application/json")
    public String curve() {
        var frame = visit.frame(tenant, Tab.STRUCTURE);
        String run = Query.encode(visit.parameterOr("run", ""));
        return CurveChart.of(visit.api().get(analyses("/" + run + "/concentration"), Curve.class), frame.say()).json();
    }

    private Analysis run(String id) {
        return visit.api().get(analyses("/" + Query.encode(id)), Analysis.class);
    }

    private String analyses(String rest) {
        return visit.tenantPath(tenant) + "/analyses" + rest;
    }
}
