package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;

/** Everything the gate knows about a customer, without texts. */
@Path("tenants/{tenant}/customers/{id}/legal-records")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalRecordsResource {
    @Inject
    LegalFiles files;

    @GET
    @Transactional
    @Reads("legal-records")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public LegalFile show(@PathParam("id") long id) {
        return files.of(id);
    }
}
