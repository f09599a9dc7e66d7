package org.wiederkehr.console.people;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The trail of what was done, and how the console looks. */
@RequestScoped
@Path("/t/{tenant}")
public class AuditPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    @Path("audit")
    public Response audit() {
        var frame = visit.frame(tenant, Tab.AUDIT);
        String audit = visit.tenantPath(tenant) + "/audit";
        var entries = visit.api().get(Query.NONE.with("after", visit.parameterOr("after", "")).at(audit),
                new TypeReference<Listed<Entry>>() {
                });
        Optional<Verification> verified = visit.parameter("verify")
                .flatMap(asked -> visit.api().find(audit + "/verification", Verification.class));
        var names = names();
        return visit.page((out, forms) -> JteauditGenerated.render(out, forms, frame, entries, names, verified));
    }

    /** The trail knows people by their id at the identity server; who has left is shown by it. */
    private Map<String, String> names() {
        return visit.api().get(visit.tenantPath(tenant) + "/members", new TypeReference<Listed<Member>>() {
        }).items().stream().collect(Collectors.toMap(Member::subject, Member::name, (one, same) -> one));
    }

    @GET
    @Path("settings")
    public Response settings() {
        var frame = visit.frame(tenant, Tab.APPEARANCE);
        return visit.page((out, forms) -> JtesettingsGenerated.render(out, forms, frame));
    }
}
