package org.wiederkehr.customers;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.PRIVACY_OFFICER;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;
import org.wiederkehr.web.Window;

/** The customers of a firm. */
@Path("tenants/{tenant}/customers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {
    @Inject
    CustomerList list;
    @Inject
    CustomerPages pages;

    @GET
    @Transactional
    @Reads("customer")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER})
    public Page<CustomerItem> list(@BeanParam CustomerFilter filter, @BeanParam Window window) {
        return list.page(filter, window);
    }

    /** How many of this list {@code customers.csv} and {@code customers.xlsx} leave out. */
    @GET
    @Unrecorded("a number")
    @Path("withheld")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD})
    public Withheld withheld(@BeanParam CustomerFilter filter) {
        return list.withheld(filter);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Reads("customer")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER})
    public CustomerView show(@PathParam("id") long id) {
        return pages.show(id);
    }

    /** Newest first, with their lines. */
    @GET
    @Path("{id}/orders")
    @Transactional
    @Reads("customer")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER})
    public Page<OrderView> orders(@PathParam("id") long id, @BeanParam Window window) {
        return pages.orders(id, window);
    }

    @GET
    @Path("{id}/timeline")
    @Transactional
    @Reads("customer")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER})
    public Timeline timeline(@PathParam("id") long id) {
        return pages.timeline(id);
    }
}
