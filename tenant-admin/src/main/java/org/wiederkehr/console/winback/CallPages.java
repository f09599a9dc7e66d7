package org.wiederkehr.console.winback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.consent.Decision;
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
        String channel = visit.parameterOr("channel", "PHONE");
        String customer = visit.parameterOr("customer", "");
        Decision decision = visit.api().post(
                visit.tenantPath(tenant) + "/customers/" + Query.encode(customer) + "/contact-checks",
                Map.of("channel", channel, "moment", "DIALLING", "case", id), Decision.class);
        String page = "/t/" + Query.encode(tenant) + "/cases/" + Query.encode(id);
        return decision.allowed()
                ? visit.go(Query.of("decision", decision.decision().orElse("")).with("channel", channel).at(page)
                        + "#outcome")
                : visit.done(page, "gate-refused");
    }

    /** Writes down a contact; what is missing in the form is said beside its fields, and nothing typed is lost. */
    @POST
    @Path("contacts")
    public Response contact() {
        var form = ContactForm.of(visit);
        try {
            visit.api().postOnce(sheetPath() + "/contacts", visit.parameterOr("once", UUID.randomUUID().toString()),
                    form.forApi(), Map.class);
        } catch (Refused refused) {
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            return page(422, refused.problem().messages(), form.typed());
        }
        String queue = "/t/" + Query.encode(tenant) + "/cases";
        return form.outcome().equals("RUDE") ? visit.done(queue, "contact-rude") : visit.done(queue, "contact-noted");
    }

    private Response page(int status, Map<String, String> wrong, Map<String, String> typed) {
        var frame = visit.frame(tenant, Tab.CASES);
        Sheet sheet = visit.api().get(sheetPath() + "/call-sheet", Sheet.class);
        var view = new CallPage(frame, sheet, visit.parameterOr("decision", ""), visit.parameterOr("channel", ""),
                UUID.randomUUID().toString(),
                wrong, typed);
        return visit.page(status, (out, forms) -> JtecallGenerated.render(out, forms, view));
    }

    private String sheetPath() {
        return visit.tenantPath(tenant) + "/cases/" + Query.encode(id);
    }
}
