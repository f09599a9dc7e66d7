package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.identity.Role;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/** Who comes in to a case: the house always, somebody from outside only while the case is handed over to them. */
@ApplicationScoped
class CaseDoor {
    private static final Set<Role> HOUSE = Set.of(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT);

    @Inject
    Sql sql;
    @Inject
    Caller caller;
    @Inject
    CurrentTenant tenant;

    boolean isHouse() {
        return caller.roles().stream().anyMatch(HOUSE::contains);
    }

    /** To whom nothing is handed over the case looks as if it did not exist. */
    void requireEntry(long id) {
        if (!isHouse() && !isHandedOver(id)) {
            throw Problem.notFound();
        }
    }

    private boolean isHandedOver(long id) {
        return sql.query("""
                select h.id from handover h
                join winback_case w on w.tenant_id = :tenant and w.id = h.case_id and w.closed_at is null
                where h.tenant_id = :tenant and h.case_id = :case and h.subject = :caller and h.until_on >= :today""")
                .bind("case", id).bind("caller", caller.subject()).bind("today", LocalDate.now(tenant.zone()))
                .first(row -> row.number("id")).isPresent();
    }
}
