package org.wiederkehr.console.operator;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Visit;

/** The operator's desk: which tenants there are, and setting one up. */
@RequestScoped
@Path("/operator/tenants")
public class TenantPages {

    private static final List<String> FIELDS = List.of("alias", "name", "currency", "zone", "colour", "email",
            "firstName", "lastName");

    @Inject
    Visit visit;

    @GET
    public Response list() {
        return page(200, Optional.empty(), Map.of());
    }

    @POST
    public Response found() {
        var admin = Map.of("email", value("email"), "firstName", value("firstName"), "lastName", value("lastName"));
        try {
            TenantRow made = visit.api().post("/tenants",
                    Map.of("alias", value("alias"), "name", value("name"), "currency", value("currency"),
                            "zone", value("zone"), "colour", value("colour"), "admin", admin),
                    TenantRow.class);
            visit.forgetMe();
            return page(200, Optional.of(made), Map.of());
        } catch (Refused refused) {
            if (refused.is("alias-taken")) {
                return page(422, Optional.empty(), Map.of("/alias", refused.problem().title()));
            }
            if (refused.problem().fields().isEmpty()) {
                throw refused;
            }
            return page(422, Optional.empty(), refused.problem().messages());
        }
    }

    private Response page(int status, Optional<TenantRow> founded, Map<String, String> wrong) {
        var frame = visit.frame("nav.operator");
        List<TenantRow> all = visit.api().get("/tenants", new TypeReference<Listed<TenantRow>>() {
        }).items();
        Map<String, String> typed = FIELDS.stream().collect(Collectors.toMap(field -> field, this::value));
        var view = new TenantsView(frame, all, founded, wrong, typed);
        return visit.page(status, (out, forms) -> JtetenantsGenerated.render(out, forms, view));
    }

    private String value(String field) {
        return visit.parameterOr(field, "");
    }
}
