package org.wiederkehr.console.connections;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.structure.FollowUp;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** Imports: their history, one of them while it runs and afterwards, its rejected rows. */
@RequestScoped
@Path("/t/{tenant}/syncs")
public class RunPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response list() {
        Frame frame = visit.frame(tenant, Tab.SYNCS);
        var runs = visit.api().get(Query.NONE.with("after", visit.parameterOr("after", "")).at(syncs("")),
                new TypeReference<Listed<Run>>() {
                });
        return visit.page((out, forms) -> JterunsGenerated.render(out, forms, frame, runs));
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        Frame plain = visit.frame(tenant, Tab.SYNCS);
        Run run = visit.api().get(syncs("/" + Query.encode(id)), Run.class);
        Say say = plain.say();
        Frame frame = plain
                .titled(say.t("run.kicker", run.connectionName().orElse(""), say.moment(run.createdAt())));
        Listed<Reject> rejects = run.rejected() == 0
                ? Listed.of(java.util.List.of())
                : visit.api()
                        .get(Query.of("limit", "50").with("after", visit.parameterOr("after", ""))
                                .at(syncs("/" + Query.encode(id) + "/rejects")),
                                new TypeReference<Listed<Reject>>() {
                                });
        Optional<FollowUp> followUp = run.succeeded()
                ? visit.api().find(syncs("/" + Query.encode(id) + "/analysis"), FollowUp.class)
                : Optional.empty();
        var view = new RunView(frame, run, rejects, followUp);
        return visit.page((out, forms) -> JterunGenerated.render(out, forms, view));
    }

    /** What the API says about the progress, each time as the finished block of the page. */
    @GET
    @Path("{id}/events")
    @Produces("text/event-stream")
    public Response events(@PathParam("id") String id) {
        Say say = visit.frame(tenant, Tab.SYNCS).say();
        HttpResponse<InputStream> events = visit.api().stream(syncs("/" + Query.encode(id) + "/events"),
                "text/event-stream");
        StreamingOutput relay = out -> new ProgressRelay(say, out).relay(events.body());
        return Response.ok(relay).header("X-Accel-Buffering", "no").build();
    }

    @POST
    @Path("{id}/{action:cancel|confirm}")
    public Response decide(@PathParam("id") String id, @PathParam("action") String action) {
        visit.api().post(syncs("/" + Query.encode(id) + "/" + action));
        return visit.go("/t/" + Query.encode(tenant) + "/syncs/" + Query.encode(id));
    }

    @GET
    @Path("{id}/rejects.csv")
    public Response rejects(@PathParam("id") String id) {
        HttpResponse<InputStream> file = visit.api().stream(syncs("/" + Query.encode(id) + "/rejects.csv"), "*/*");
        return visit.file(file, "rejects-" + Query.encode(id) + ".csv");
    }

    private String syncs(String rest) {
        return visit.tenantPath(tenant) + "/syncs" + rest;
    }
}
