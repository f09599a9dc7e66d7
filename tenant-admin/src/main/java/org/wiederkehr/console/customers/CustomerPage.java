package org.wiederkehr.console.customers;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.consent.Consent;
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.consent.LegalState;
import org.wiederkehr.console.consent.PresumedConsent;
import org.wiederkehr.console.consent.Restriction;
import org.wiederkehr.console.consent.SaleAddress;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** One customer: orders over time against the own rhythm, contact data, consents, what the law allows, the case. */
@RequestScoped
@Path("/t/{tenant}/customers/{id:[0-9]+}")
public class CustomerPage {

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;
    @PathParam("id")
    String id;

    @GET
    public Response show() {
        var frame = visit.frame(tenant, Tab.CUSTOMERS);
        var api = visit.api();
        var customer = api.get(base(), Customer.class);
        var timeline = api.get(base() + "/timeline", Timeline.class);
        var purchases = api.get(
                Query.of("limit", "12").with("after", visit.parameterOr("after", "")).at(base() + "/orders"),
                new TypeReference<Listed<Purchase>>() {
                });
        var consents = api.get(base() + "/consents", new TypeReference<Listed<Consent>>() {
        });
        var decisions = api.get(base() + "/contact-checks?limit=30", new TypeReference<Listed<Decision>>() {
        });
        var restrictions = api.get(base() + "/restrictions", new TypeReference<Listed<Restriction>>() {
        });
        var sales = api.get(base() + "/sale-addresses", new TypeReference<Listed<SaleAddress>>() {
        });
        var presumptions = api.get(base() + "/presumed-consents", new TypeReference<Listed<PresumedConsent>>() {
        });
        var law = new LegalState(consents.items(), presumptions.items(), decisions.items(), restrictions.items(),
                sales.items());
        var titled = frame.titled(frame.say().t("customer.kicker", customer.shownNumber()));
        var view = new CustomerView(titled, customer, timeline, purchases, law,
                UUID.randomUUID().toString());
        return visit.page((out, forms) -> JteshowGenerated.render(out, forms, view));
    }

    @GET
    @Path("chart")
    @Produces("application/json")
    public String chart() {
        var frame = visit.frame(tenant, Tab.CUSTOMERS);
        return TimelineChart.of(visit.api().get(base() + "/timeline", Timeline.class), frame.say()).json();
    }

    private String base() {
        return visit.tenantPath(tenant) + "/customers/" + Query.encode(id);
    }
}
