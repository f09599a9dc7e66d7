package org.wiederkehr.console.people;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** Who belongs to a tenant, and as what. */
@RequestScoped
@Path("/t/{tenant}/people")
public class PeoplePages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response list() {
        return page(200, Optional.empty(), Map.of());
    }

    /** Not redirected when there is a password to show: it is told once and kept nowhere. */
    @POST
    public Response invite() {
        try {
            Member invited = visit.api().post(members(), Map.of("email", visit.parameterOr("email", ""), "firstName",
                    visit.parameterOr("firstName", ""), "lastName", visit.parameterOr("lastName", ""), "roles",
                    roles()), Member.class);
            return page(200, Optional.of(invited), Map.of());
        } catch (Refused refused) {
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            return page(422, Optional.empty(), refused.problem().messages());
        }
    }

    @POST
    @Path("{subject}")
    public Response change(@PathParam("subject") String subject) {
        visit.api().put(members() + "/" + Query.encode(subject), Map.of("roles", roles()));
        visit.forgetMe();
        return visit.done("/t/" + Query.encode(tenant) + "/people", "member-changed");
    }

    @POST
    @Path("{subject}/removal")
    public Response remove(@PathParam("subject") String subject) {
        visit.api().delete(members() + "/" + Query.encode(subject));
        visit.forgetMe();
        return visit.done("/t/" + Query.encode(tenant) + "/people", "member-removed");
    }

    private Response page(int status, Optional<Member> invited, Map<String, String> wrong) {
        var frame = visit.frame(tenant, Tab.PEOPLE);
        List<Member> all = visit.api().get(members(), new TypeReference<Listed<Member>>() {
        }).items();
        var view = new PeopleView(frame, all, invited, wrong,
                Map.of("email", visit.parameterOr("email", ""), "firstName",
                        visit.parameterOr("firstName", ""), "lastName", visit.parameterOr("lastName", "")));
        return visit.page(status, (out, forms) -> JtepeopleGenerated.render(out, forms, view));
    }

    private List<String> roles() {
        return visit.parameters("roles").stream().map(role -> role.toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    private String members() {
        return visit.tenantPath(tenant) + "/members";
    }
}
