package org.wiederkehr.console.winback;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.api.Refused;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The queue of cases, and opening one. */
@RequestScoped
@Path("/t/{tenant}/cases")
public class CasePages {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response list() {
        var frame = visit.frame(tenant, Tab.CASES);
        Query query = Query.NONE.with("view", visit.parameterOr("view", ""));
        String after = visit.parameterOr("after", "");
        Query asked = CaseList.forApi(visit.parameterOr("view", "all")).with("after", after);
        var cases = visit.api().get(asked.at(cases("")), new TypeReference<Listed<CaseItem>>() {
        });
        var view = new CaseList(frame, query, cases, after.isEmpty());
        return visit.partial()
                ? visit.page((out, forms) -> JtecaserowsGenerated.render(out, forms, view))
                : visit.page((out, forms) -> JtecasesGenerated.render(out, forms, view));
    }

    /** Opens a case, or leads to the one that is open already. */
    @POST
    public Response open() {
        try {
            CaseItem made = visit.api().postOnce(cases(""), visit.parameterOr("once", ""),
                    Map.of("customer", visit.parameterOr("customer", "")),
                    CaseItem.class);
            return visit.done(page(made.id()), "case-opened");
        } catch (Refused refused) {
            if (refused.is("case-open")) {
                return visit.go(page(refused.problem().param("case").orElseThrow(() -> refused)));
            }
            throw refused;
        }
    }

    private String page(String id) {
        return "/t/" + Query.encode(tenant) + "/cases/" + Query.encode(id);
    }

    private String cases(String rest) {
        return visit.tenantPath(tenant) + "/cases" + rest;
    }
}
