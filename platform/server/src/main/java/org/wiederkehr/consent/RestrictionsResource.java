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
import org.wiederkehr.web.Problem;

/** Art. 18 DSGVO: the data are kept and not used, until the restriction is lifted. */
@Path("tenants/{tenant}/customers/{id}/restrictions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RestrictionsResource {
    @Inject
    Restrictions restrictions;
    @Inject
    LegalFiles files;
    @Inject
    Audit audit;

    /** Newest first, lifted ones too. */
    @GET
    @Transactional
    @Reads("restriction")
    @Allowed({Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT, Role.PRIVACY_OFFICER})
    public Page<RestrictionView> list(@PathParam("id") long id) {
        files.of(id);
        return new Page<>(restrictions.of(id), Optional.empty());
    }

    @POST
    @Transactional
    @APIResponseSchema(value = LegalFile.class, responseCode = "200")
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public LegalFile restrict(@PathParam("id") long id, @Valid LegalInput.NewRestriction given) {
        files.ofLiving(id);
        if (restrictions.restrict(id, given, Instant.now())) {
            audit.record("customer.restricted", "customer", id, Map.of("ground", given.ground()));
        }
        return files.of(id);
    }

    /** The person must have been told before: no earlier than it began, no later than today. */
    @POST
    @Path("lifting")
    @Transactional
    @Allowed({Role.TENANT_ADMIN, Role.PRIVACY_OFFICER})
    public LegalFile lift(@PathParam("id") long id, @Valid LegalInput.NewLifting given) {
        Instant now = Instant.now();
        files.ofLiving(id);
        LocalDate since = restrictions.since(id).map(files::today)
                .orElseThrow(() -> Problem.conflict("not-restricted", Map.of()));
        Days.between("/informedOn", given.informedOn(), since, files.today(now));
        restrictions.lift(id, given.informedOn(), now);
        audit.record("customer.restriction-lifted", "customer", id, Map.of("informedOn", given.informedOn()));
        return files.of(id);
    }
}
