package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.EXTERNAL_AGENT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.wiederkehr.audit.Reads;
import org.wiederkehr.identity.Allowed;

/** What a caller has before them; every look at it is in the trail. */
@Path("tenants/{tenant}/cases/{id}/call-sheet")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CallSheetResource {
    @Inject
    CallSheets sheets;
    @Inject
    CaseAnswers answers;
    @Inject
    CaseDoor door;

    @GET
    @Transactional
    @Reads("call-sheet")
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, EXTERNAL_AGENT})
    public Sheet show(@PathParam("id") long id) {
        Instant now = Instant.now();
        return door.isHouse()
                ? sheets.forHouse(answers.view(id), answers.today(), now)
                : sheets.forOutside(answers.view(id), door.given(id), answers.today(), now);
    }
}
