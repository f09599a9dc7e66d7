package org.wiederkehr.console.winback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.web.Role;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The call sheet: asking the gate right before a talk, and writing down how it went. */
@RequestScoped
@Path("/t/{tenant}/cases/{id}")
public class CallPages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @GET
    public Response show() {
        return page(200, Map.of(), Map.of());
    }

    /** Asks the gate for this moment; the sheet then carries its permission, or shows why there is none. */
    @POST
    @Path("dialling")
    public Response dial() {
        var attempt = new LinkedHashMap<String, String>();
        attempt.put("channel", visit.parameterOr("channel", "PHONE"));
        visit.parameter("purpose").ifPresent(purpose -> attempt.put("purpose", purpose));
        Decision decision = visit.api().post(apiCase() + "/dialling", attempt, Decision.class);
        String page = "/t/" + Query.encode(tenant) + "/cases/" + Query.encode(id);
        var permission = new Permission(decision.decision().orElse(""), decision.channel(),
                visit.parameterOr("purpose", ""));
        return decision.allowed() ? visit.go(permission.at(page) + "#outcome") : visit.done(page, "gate-refused");
    }

    /** Writes down a contact; what is missing in the form is said beside its fields, and nothing typed is lost. */
    @POST
    @Path("contacts")
    public Response contact() {
        var form = ContactForm.of(visit);
        try {
            visit.api().postOnce(apiCase() + "/contacts", visit.parameterOr("once", UUID.randomUUID().toString()),
                    form.forApi(), Map.class);
        } catch (Refused refused) {
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            return page(422, refused.problem().messages(), form.typed());
        }
        String queue = "/t/" + Query.encode(tenant) + list().path();
        return form.outcome().equals("RUDE") ? visit.done(queue, "contact-rude") : visit.done(queue, "contact-noted");
    }

    private Response page(int status, Map<String, String> wrong, Map<String, String> typed) {
        var plain = visit.frame(tenant, list());
        var frame = plain.titled(plain.say().t("call.title"));
        Sheet sheet = visit.api().get(apiCase() + "/call-sheet", Sheet.class);
        var view = new CallPage(frame, sheet, Permission.of(visit), handovers(), UUID.randomUUID().toString(), wrong,
                typed);
        return visit.page(status, (out, forms) -> JtecallGenerated.render(out, forms, view));
    }

    private List<Handover> handovers() {
        return list() == Tab.CASES
                ? visit.api().get(apiCase() + "/handovers", new TypeReference<Listed<Handover>>() {
                }).items()
                : List.of();
    }

    /** The list this person works from. */
    private Tab list() {
        return visit.membership(tenant).is(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT)
                ? Tab.CASES
                : Tab.CALLS;
    }

    private String apiCase() {
        return visit.tenantPath(tenant) + "/cases/" + Query.encode(id);
    }
}
