package org.wiederkehr.console.consent;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The weighing of interests without which no letter is sent. */
@RequestScoped
@Path("/t/{tenant}/letters")
public class LetterPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response show() {
        return page(200, Map.of(), Map.of());
    }

    @POST
    public Response record() {
        var typed = Map.of("interests", visit.parameterOr("interests", ""), "outcome",
                visit.parameterOr("outcome", ""), "reviewOn", visit.parameterOr("reviewOn", ""));
        try {
            visit.api().post(visit.tenantPath(tenant) + "/balancings",
                    Map.of("interests", typed.get("interests"), "outcome", typed.get("outcome"), "reviewOn",
                            typed.get("reviewOn"), "objectionNotice", visit.parameter("objectionNotice").isPresent()));
        } catch (Refused refused) {
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            return page(422, refused.problem().messages(), typed);
        }
        return visit.done("/t/" + Query.encode(tenant) + "/letters", "balancing-recorded");
    }

    private Response page(int status, Map<String, String> wrong, Map<String, String> typed) {
        var frame = visit.frame(tenant, Tab.LETTERS);
        var all = visit.api().get(visit.tenantPath(tenant) + "/balancings", new TypeReference<Listed<Balancing>>() {
        }).items();
        var today = LocalDate.now(visit.membership(tenant).zoneId());
        var view = new LettersView(frame, all, today, wrong, typed);
        return visit.page(status, (out, forms) -> JtelettersGenerated.render(out, forms, view));
    }
}
