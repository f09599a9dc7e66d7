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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.identity.Role;
import org.wiederkehr.web.Page;

/** Why a business presumably wants to be called; whoever records it has approved it. */
@Path("tenants/{tenant}/customers/{id}/presumed-consents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PresumedConsentsResource {
    @Inject
    PresumedConsents presumptions;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    /** Newest first, expired ones too. */
    @GET
    @Transactional
    @Reads("presumed-consent")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public Page<PresumedConsentView> list(@PathParam("id") long id) {
        files.of(id);
        return new Page<>(presumptions.of(id, files.today(Instant.now())), Optional.empty());
    }

    @POST
    @Transactional
    @APIResponseSchema(value = Recorded.class, responseCode = "201")
    @Allowed({Role.TENANT_ADMIN, Role.SALES_LEAD})
    public Response record(@PathParam("id") long id, @Valid LegalInput.NewPresumption given) {
        Instant now = Instant.now();
        LocalDate today = files.today(now);
        files.ofLiving(id);
        LegalInput.requireSentences(given);
        Days.withinHorizon("/expiresOn", given.expiresOn(), today, "presumption-too-long");
        long record = presumptions.approve(id, given, today, now);
        audit.record("presumed-consent.approved", "customer", id, Map.of("record", record));
        return Recorded.created(record);
    }
}
