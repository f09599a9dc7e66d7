package org.wiederkehr.console.customers;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.http.HttpResponse;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.web.Section.Tab;
import org.wiederkehr.console.web.Visit;

/** The list of customers: filtered, sorted and paged by the API; the address says it all and can be shared. */
@RequestScoped
@Path("/t/{tenant}/customers")
public class CustomerPages {

    private static final TypeReference<Listed<CustomerRow>> ROWS = new TypeReference<>() {
    };

    @Inject
    Visit visit;
    @PathParam("tenant")
    String tenant;

    @GET
    public Response list(@Context UriInfo address) {
        var frame = visit.frame(tenant, Tab.CUSTOMERS);
        var filter = CustomerFilter.of(address.getQueryParameters());
        String after = visit.parameterOr("after", "");
        var rows = visit.api().get(filter.forApi().with("after", after).at(customers()), ROWS);
        long withheld = after.isEmpty() && CustomerList.mayExport(frame) ? withheld(filter) : 0;
        var view = new CustomerList(frame, filter, rows, after.isEmpty(), withheld);
        if (visit.partial() && !after.isEmpty()) {
            return visit.page((out, forms) -> JterowsGenerated.render(out, forms, view));
        }
        if (visit.partial()) {
            return visit.page((out, forms) -> JteresultGenerated.render(out, forms, view));
        }
        return visit.page((out, forms) -> JtelistGenerated.render(out, forms, view));
    }

    /** The first few names that fit what is being typed in the search. */
    @GET
    @Path("suggestions")
    public Response suggestions() {
        var frame = visit.frame(tenant, Tab.CUSTOMERS);
        String wanted = visit.parameterOr("q", "");
        var rows = wanted.length() < 2
                ? Listed.<CustomerRow>of(java.util.List.of())
                : visit.api().get(Query.of("q", wanted).with("sort", CustomerFilter.DEFAULT_SORT).with("limit", "8")
                        .at(customers()), ROWS);
        return visit.page((out, forms) -> JtesuggestionsGenerated.render(out, forms, frame, wanted, rows.items()));
    }

    /** The list as a file, as the API makes it; it passes through here and is not held. */
    @GET
    @Path("export.{format:csv|xlsx}")
    public Response export(@PathParam("format") String format, @Context UriInfo address) {
        var filter = CustomerFilter.of(address.getQueryParameters());
        HttpResponse<InputStream> file = visit.api().stream(filter.forApi().at(customers() + "." + format), "*/*");
        return visit.file(file, "kunden." + format);
    }

    private long withheld(CustomerFilter filter) {
        return visit.api().get(filter.forApi().at(customers() + "/withheld"), Withheld.class).customers();
    }

    private String customers() {
        return visit.tenantPath(tenant) + "/customers";
    }
}
