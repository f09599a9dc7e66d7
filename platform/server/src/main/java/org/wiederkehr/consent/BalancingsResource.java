package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;

/** The firm's weighing of interests for win-back letters; the newest counts. */
@Path("tenants/{tenant}/balancings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BalancingsResource {
    @Inject
    Declarations declarations;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    @GET
    @Unrecorded("the firm's own weighing, about nobody in particular")
    @Transactional
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.PRIVACY_OFFICER, Role.AUDITOR})
    public Page<BalancingView> list() {
        return new Page<>(declarations.balancings(), Optional.empty());
    }

    @POST
    @Transactional
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public Response record(@Valid LegalInput.NewBalancing given) {
        Instant now = Instant.now();
        LocalDate today = files.today(now);
        Days.withinHorizon("/reviewOn", given.reviewOn(), today, "review-too-late");
        long record = declarations.balancing(given, today, now);
        audit.record("balancing.recorded", "balancing", record, Map.of());
        return Recorded.created(record);
    }
}
