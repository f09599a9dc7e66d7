package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.EXTERNAL_AGENT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.consent.Purpose;
import org.wiederkehr.identity.Allowed;

/** Right before a call, or before something is sent: the gate's answer for this moment, to whoever holds the receiver. */
@Path("tenants/{tenant}/cases/{id}/dialling")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiallingResource {
    @Inject
    Dialling dialling;

    /** On which way; without purpose it is winning back. */
    public record Attempt(@NotNull Channel channel, Optional<Purpose> purpose) {}

    /** An allowed answer carries the contact that is written down after it; a refused one is an answer too. */
    @POST
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT})
    public DialAnswer ask(@PathParam("id") long id, @Valid Attempt attempt) {
        return dialling.ask(id, attempt.channel(), attempt.purpose().orElse(Purpose.WIN_BACK), Instant.now());
    }
}
