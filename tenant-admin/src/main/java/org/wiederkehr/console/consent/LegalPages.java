package org.wiederkehr.console.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Role;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** Recording what the law asks for about one customer, asking the gate anew, and erasing. */
@RequestScoped
@Path("/t/{tenant}/customers/{id:[0-9]+}")
public class LegalPages {

    private static final List<String> CHANNELS = List.of("PHONE", "EMAIL", "POST");

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @POST
    @Path("{form:consents|callback-requests|presumed-consents|objections|restrictions|sale-addresses}")
    public Response record(@PathParam("form") String form) {
        var filled = LegalForms.valueOf(form.toUpperCase(Locale.ROOT).replace('-', '_')).filledIn(visit);
        return written("/" + form, filled, form.equals("restrictions") ? "restricted" : "recorded");
    }

    /** The person was told on this day: without it the restriction stays. */
    @POST
    @Path("restrictions/lifting")
    public Response lift() {
        return written("/restrictions/lifting", Map.of("informedOn", visit.parameterOr("informedOn", "")), "lifted");
    }

    @POST
    @Path("sale-addresses/{record}/withdrawal")
    public Response withdraw(@PathParam("record") String record) {
        visit.api().post(customer() + "/sale-addresses/" + Query.encode(record) + "/withdrawal");
        askAll();
        return visit.done(page(), "withdrawn");
    }

    private Response written(String where, Map<String, ?> filled, String done) {
        try {
            visit.api().post(customer() + where, filled);
        } catch (Refused refused) {
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            var frame = frame("incomplete.kicker");
            var problem = refused.problem();
            return visit.page(422, (out, forms) -> JteincompleteGenerated.render(out, forms, frame, page(), problem));
        }
        askAll();
        return visit.done(page(), done);
    }

    @POST
    @Path("consents/{consent}/revocation")
    public Response revoke(@PathParam("consent") String consent) {
        visit.api().post(customer() + "/consents/" + Query.encode(consent) + "/revocation");
        askAll();
        return visit.done(page(), "revoked");
    }

    @POST
    @Path("contact-checks")
    public Response check() {
        askAll();
        return visit.done(page(), "checked");
    }

    /** What an erasure would do, place by place, before anybody orders it. */
    @GET
    @Path("erasure")
    public Response erasure() {
        var frame = frame("erasure.offer");
        Erasure preview = visit.api().get(customer() + "/erasure-preview", Erasure.class);
        String name = visit.api().get(customer(), Erasure.Whom.class).name();
        return visit.page((out, forms) -> JteerasureGenerated.render(out, forms, frame, preview, name, page()));
    }

    @POST
    @Path("erasure")
    public Response erase() {
        visit.api().post(customer() + "/erasure");
        return visit.done("/t/" + Query.encode(tenant) + "/customers", "erased");
    }

    /** Who may not ask the gate sees what it answered last. */
    private void askAll() {
        if (visit.membership(tenant).is(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT)) {
            CHANNELS.forEach(channel -> visit.api().post(customer() + "/contact-checks", Map.of("channel", channel)));
        }
    }

    private Frame frame(String titleKey) {
        Frame frame = visit.frame(tenant, Tab.CUSTOMERS);
        return frame.titled(frame.say().t(titleKey));
    }

    private String page() {
        return "/t/" + Query.encode(tenant) + "/customers/" + Query.encode(id);
    }

    private String customer() {
        return visit.tenantPath(tenant) + "/customers/" + Query.encode(id);
    }
}
