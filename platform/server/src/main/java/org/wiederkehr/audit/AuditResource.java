package org.wiederkehr.audit;

import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.PRIVACY_OFFICER;
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
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Unrecorded;
import org.wiederkehr.web.Window;

/** The trail, newest first, and whether it is whole. */
@Path("tenants/{tenant}/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    private static final String QUERY = "audit";

    @Inject
    Sql sql;
    @Inject
    Cursors cursors;
    @Inject
    Chain chain;

    /** One entry: who did what to which object. */
    public record EntryView(String seq, Instant at, String actor, String action, String objectType, String objectId,
            Map<String, String> details) {
        static EntryView of(Row row) {
            return new EntryView(String.valueOf(row.number("seq")), row.instant("at"), row.text("actor"),
                    row.text("action"), row.text("object_type"), row.text("object_id"),
                    Details.parse(row.text("details")).values());
        }
    }

    /** Whether the chain holds; otherwise the first entry that was changed, moved or is missing. */
    public record Verification(boolean whole, Optional<String> firstBroken) {}

    @GET
    @Unrecorded("the trail itself: ids and codes, no customer's data")
    @Transactional
    @Allowed({PRIVACY_OFFICER, AUDITOR, TENANT_ADMIN})
    public Page<EntryView> list(@BeanParam Window window) {
        long before = cursors.open(window, QUERY).map(keys -> keys.number(0)).orElse(Long.MAX_VALUE);
        List<EntryView> entries = sql.query("""
                select * from audit_entry where tenant_id = :tenant and seq < :before
                 order by seq desc limit :limit""").bind("before", before).bind("limit", window.limit() + 1)
                .list(EntryView::of);
        return cursors.page(entries, window, QUERY, entry -> List.of(entry.seq()));
    }

    @GET
    @Unrecorded("whether the trail is whole")
    @Path("verification")
    @Transactional
    @Allowed({PRIVACY_OFFICER, AUDITOR})
    public Verification verify() {
        Optional<String> broken = chain.firstBroken().map(String::valueOf);
        return new Verification(broken.isEmpty(), broken);
    }
}
