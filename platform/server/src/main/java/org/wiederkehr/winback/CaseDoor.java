package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.identity.Role;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/** Who comes in to a case: the house always, somebody from outside only while the case is handed over to them. */
@ApplicationScoped
class CaseDoor {
    /**
     * What is in force for the caller today: {@code from handover h join winback_case w}. While the customer's data are
     * restricted (Art. 18 DSGVO) nobody outside is shown them, whatever was agreed before.
     */
    static final String THEIRS = """
             h.tenant_id = :tenant and h.subject = :caller and h.ended_at is null and h.until_on >= :today
                and w.closed_at is null and not exists (
                    select 1 from restricted_customer r
                    where r.tenant_id = :tenant and r.customer_id = w.customer_id)
            """;
    private static final Set<Role> HOUSE = Set.of(Role.CONSULTANT, Role.TENANT_ADMIN, Role.SALES_LEAD, Role.AGENT);

    @Inject
    Sql sql;
    @Inject
    Caller caller;
    @Inject
    CurrentTenant tenant;

    /** What somebody outside was given: one way to the customer, and a last day. */
    record Given(Channel channel, LocalDate until) {}

    boolean isHouse() {
        return caller.roles().stream().anyMatch(HOUSE::contains);
    }

    /** To whom nothing is handed over the case looks as if it did not exist. */
    void requireEntry(long id) {
        if (!isHouse()) {
            given(id);
        }
    }

    /** The way to the customer that was handed over is the only one. */
    void requireEntry(long id, Channel channel) {
        if (!isHouse() && given(id).channel() != channel) {
            throw Problem.invalid("/channel", "not-handed-over", Map.of());
        }
    }

    /** What this caller from outside was given of the case, or a 404. */
    Given given(long id) {
        Optional<Given> found = sql.query("""
                select h.channel, h.until_on from handover h
                join winback_case w on w.tenant_id = :tenant and w.id = h.case_id
                where h.case_id = :case and""" + THEIRS + " order by h.id desc").bind("case", id)
                .bind("caller", caller.subject()).bind("today", LocalDate.now(tenant.zone()))
                .first(row -> new Given(Channel.valueOf(row.text("channel")), row.date("until_on")));
        return found.orElseThrow(Problem::notFound);
    }
}
