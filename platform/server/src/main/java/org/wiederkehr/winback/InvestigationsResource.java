package org.wiederkehr.winback;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;
import org.wiederkehr.web.Window;

/** The causes to be looked into after rude refusals; newest first. They name nobody. */
@Path("tenants/{tenant}/investigations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvestigationsResource {
    private static final String QUERY = "investigations";

    @Inject
    Sql sql;
    @Inject
    Cursors cursors;

    /** One cause, in one step of the work. */
    public record Investigation(String id, DefectionReason reason, ProcessStep step, Instant openedAt,
            Optional<Instant> closedAt) {
        static Investigation read(Row row) {
            return new Investigation(Long.toString(row.number("id")), DefectionReason.valueOf(row.text("reason")),
                    ProcessStep.valueOf(row.text("step")), row.instant("opened_at"), row.instantIf("closed_at"));
        }
    }

    @GET
    @Unrecorded("causes, which name nobody")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AUDITOR})
    public Page<Investigation> list(@BeanParam Window window) {
        long before = cursors.open(window, QUERY).map(keys -> keys.number(0)).orElse(Long.MAX_VALUE);
        List<Investigation> rows = sql.query("""
                select id, reason, step, opened_at, closed_at from investigation
                where tenant_id = :tenant and id < :before order by id desc limit :limit""").bind("before", before)
                .bind("limit", window.limit() + 1).list(Investigation::read);
        return cursors.page(rows, window, QUERY, investigation -> List.of(investigation.id()));
    }
}
