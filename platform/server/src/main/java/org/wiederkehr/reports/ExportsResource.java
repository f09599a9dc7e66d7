package org.wiederkehr.reports;

import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.wiederkehr.customers.CustomerFilter;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.web.Unrecorded;

/**
 * Lists of customers as files: what the list shows with the same filter, less those whose data are restricted
 * ({@code customers/withheld} says how many).
 */
@Path("tenants/{tenant}")
@ApplicationScoped
public class ExportsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Exports exports;
    @Inject
    Paper paper;
    @Inject
    CurrentTenant tenant;

    @GET
    @Unrecorded("recorded as an export, with its filter and number")
    @Path("customers.csv")
    @Produces("text/csv;charset=UTF-8")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD})
    public Response csv(@BeanParam CustomerFilter filter, @Context HttpHeaders headers) {
        return paper.answer("customers.csv", "text/csv;charset=UTF-8", out -> csv(filter, sheet(headers), out));
    }

    @GET
    @Unrecorded("recorded as an export, with its filter and number")
    @Path("customers.xlsx")
    @Produces(XLSX)
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD})
    public Response xlsx(@BeanParam CustomerFilter filter, @Context HttpHeaders headers) {
        return paper.answer("customers.xlsx", XLSX, out -> xlsx(filter, sheet(headers), out));
    }

    private void csv(CustomerFilter filter, CustomerSheet sheet, OutputStream out) throws IOException {
        try (Table table = new CsvTable(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            table.row(sheet.titles());
            exports.write(filter, sheet, table, "csv");
        }
    }

    private void xlsx(CustomerFilter filter, CustomerSheet sheet, OutputStream out) throws IOException {
        try (Table table = new XlsxTable(out, sheet.words().say("column.sheet"), sheet.titles())) {
            exports.write(filter, sheet, table, "xlsx");
        }
    }

    private CustomerSheet sheet(HttpHeaders headers) {
        return CustomerSheet.in(headers.getAcceptableLanguages(), tenant.currency().getCurrencyCode());
    }
}
