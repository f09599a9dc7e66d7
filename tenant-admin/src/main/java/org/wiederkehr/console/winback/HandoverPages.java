package org.wiederkehr.console.winback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Problem;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** Giving a case to somebody outside the house, and taking it back. */
@RequestScoped
@Path("/t/{tenant}/cases/{id}/handovers")
public class HandoverPages {

    private static final List<String> FIELDS = List.of("to", "channel", "until", "approval");

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @GET
    public Response show() {
        return page(200, Optional.empty(), Map.of(), Map.of());
    }

    /** The gate's refusal is shown as on the call sheet; what was chosen stays chosen. */
    @POST
    public Response hand() {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> visit.parameter(field).ifPresent(value -> typed.put(field, value)));
        var wanted = new LinkedHashMap<String, String>(typed);
        if (visit.parameter("approve").isEmpty()) {
            wanted.remove("approval");
        }
        try {
            visit.api().post(apiCase() + "/handovers", wanted);
        } catch (Refused refused) {
            Problem problem = refused.problem();
            if (problem.fields().isEmpty() && !refused.is("contact-not-allowed")) {
                throw refused;
            }
            return page(422, refusal(refused, wanted.getOrDefault("channel", "")), problem.messages(),
                    Map.copyOf(typed));
        }
        return visit.done(sheet(), "handed-over");
    }

    @POST
    @Path("{handover}/taking-back")
    public Response takeBack(@PathParam("handover") String handover) {
        visit.api().delete(apiCase() + "/handovers/" + Query.encode(handover));
        return visit.done(sheet(), "taken-back");
    }

    private static Optional<Decision> refusal(Refused refused, String channel) {
        if (!refused.is("contact-not-allowed")) {
            return Optional.empty();
        }
        Problem problem = refused.problem();
        return Optional.of(new Decision(problem.param("decision"), channel, Optional.of("HANDOVER"), false,
                problem.param("rule").orElse(""), problem.param("reason").orElse(""),
                problem.param("citation").orElse(""), problem.param("remedy").filter(code -> !code.isEmpty()),
                Optional.empty(), Optional.empty()));
    }

    private Response page(int status, Optional<Decision> refusal, Map<String, String> wrong,
            Map<String, String> typed) {
        var frame = visit.frame(tenant, Tab.CASES);
        Sheet about = visit.api().get(apiCase() + "/call-sheet", Sheet.class);
        var agents = visit.api().get(visit.tenantPath(tenant) + "/external-agents",
                new TypeReference<Listed<ExternalAgent>>() {
                }).items();
        var today = LocalDate.now(visit.membership(tenant).zoneId());
        var view = new HandoverPage(frame, about, agents, today, refusal, wrong, typed);
        return visit.page(status, (out, forms) -> JtehandoverGenerated.render(out, forms, view));
    }

    private String sheet() {
        return "/t/" + Query.encode(tenant) + "/cases/" + Query.encode(id);
    }

    private String apiCase() {
        return visit.tenantPath(tenant) + "/cases/" + Query.encode(id);
    }
}
