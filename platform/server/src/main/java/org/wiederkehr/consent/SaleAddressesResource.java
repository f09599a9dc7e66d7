package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;

/** How an e-mail address came with a sale (§ 7 Abs. 3 UWG). */
@Path("tenants/{tenant}/customers/{id}/sale-addresses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SaleAddressesResource {
    @Inject
    SaleAddresses addresses;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    /** Newest first, withdrawn ones too. */
    @GET
    @Transactional
    @Reads("sale-address")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public Page<SaleAddressView> list(@PathParam("id") long id) {
        files.of(id);
        return new Page<>(addresses.of(id), Optional.empty());
    }

    @POST
    @Transactional
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.PRIVACY_OFFICER})
    public Response record(@PathParam("id") long id, @Valid LegalInput.NewSale given) {
        Instant now = Instant.now();
        files.ofLiving(id);
        Days.past("/soldOn", given.soldOn(), files.today(now));
        long record = addresses.record(id, given, now);
        audit.record("sale-address.recorded", "customer", id, Map.of("record", record));
        return Recorded.created(record);
    }

    /** What turned out wrong permits nothing from the next question to the gate on; it stays on record. */
    @POST
    @Path("{record}/withdrawal")
    @Transactional
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.PRIVACY_OFFICER})
    public Page<SaleAddressView> withdraw(@PathParam("id") long id, @PathParam("record") long record) {
        if (addresses.withdraw(id, record, Instant.now()).orElseThrow(Problem::notFound)) {
            audit.record("sale-address.withdrawn", "customer", id, Map.of("record", record));
        }
        return new Page<>(addresses.of(id), Optional.empty());
    }
}
