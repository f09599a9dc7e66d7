package org.wiederkehr.console.connections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The second step of the wizard: a preview that follows each change of the mapping, and the start of the import. */
@RequestScoped
@Path("/t/{tenant}/connections/{id}")
public class MappingPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @GET
    @Path("mapping")
    public Response show() {
        if (uploads().isEmpty()) {
            return visit.go(page());
        }
        Connection connection = connection();
        MappingView view = new Previewing(visit, base(), connection, uploads()).stored(frame());
        return visit.page((out, forms) -> JtemappingGenerated.render(out, forms, view));
    }

    /** The same step after a change: the whole form anew, because one choice can change the others. */
    @POST
    @Path("mapping")
    public Response change() {
        MappingView view = new Previewing(visit, base(), connection(), uploads()).changed(frame(),
                new MappingForm(visit).settings());
        return visit.partial()
                ? visit.page((out, forms) -> JtemappingformGenerated.render(out, forms, view))
                : visit.page((out, forms) -> JtemappingGenerated.render(out, forms, view));
    }

    /** Keeps the mapping for the next time and starts the import; what is refused is said where it was entered. */
    @POST
    @Path("import")
    public Response start() {
        CsvSettings settings = new MappingForm(visit).settings();
        Connection connection = connection();
        try {
            visit.api().put(base(), Map.of("name", connection.name(), "settings", settings));
            Run run = visit.api().postOnce(base() + "/syncs",
                    visit.parameter("once").orElseGet(() -> UUID.randomUUID().toString()),
                    Map.of("uploads", uploads(), "complete", visit.parameterOr("complete", "true").equals("true")),
                    Run.class);
            return visit.go("/t/" + Query.encode(tenant) + run.path());
        } catch (Refused refused) {
            MappingView view = new Previewing(visit, base(), connection, uploads()).refused(frame(), settings, refused);
            return visit.page(refused.status(), (out, forms) -> JtemappingGenerated.render(out, forms, view));
        }
    }

    private Frame frame() {
        Frame plain = visit.frame(tenant, Tab.CONNECTIONS);
        return plain.titled(plain.say().t("wizard.step.2"));
    }

    private List<String> uploads() {
        return visit.parameters("upload").stream().flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.isEmpty()).toList();
    }

    private Connection connection() {
        return visit.api().get(base(), Connection.class);
    }

    private String page() {
        return "/t/" + Query.encode(tenant) + "/connections/" + Query.encode(id);
    }

    private String base() {
        return visit.tenantPath(tenant) + "/connections/" + Query.encode(id);
    }
}
