package org.wiederkehr.reports;

import static org.wiederkehr.identity.Role.AGENT;
import static org.wiederkehr.identity.Role.AUDITOR;
import static org.wiederkehr.identity.Role.CONSULTANT;
import static org.wiederkehr.identity.Role.PRIVACY_OFFICER;
import static org.wiederkehr.identity.Role.SALES_LEAD;
import static org.wiederkehr.identity.Role.TENANT_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.identity.Allowed;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Money;
import org.wiederkehr.web.Unrecorded;

/** The first page. */
@Path("tenants/{tenant}/overview")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverviewResource {
    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;

    @GET
    @Unrecorded("sums and numbers")
    @Transactional
    @Allowed({CONSULTANT, TENANT_ADMIN, SALES_LEAD, AGENT, PRIVACY_OFFICER, AUDITOR})
    public Overview show() {
        return sql.query("""
                select o.*,
                    (select count(*) from customer
                        where tenant_id = :tenant and deleted_at is null and erased_at is null) as customers,
                    (select count(*) from winback_case where tenant_id = :tenant and closed_at is null) as open_cases,
                    (select count(*) from winback_case where tenant_id = :tenant and closed_at is null
                        and next_on <= :today) as due_today,
                    (select count(*) from promise where tenant_id = :tenant and kept_at is null
                        and dropped_at is null
                        and due_on <= :today) as promises_due
                from (select max(ordered_on) as data_until,
                        count(*) filter (where kind = 'ORDER') as orders,
                        coalesce(sum(amount_minor), 0)::bigint as revenue
                    from sales_order where tenant_id = :tenant) o""").bind("today", LocalDate.now(tenant.zone()))
                .one(this::overview);
    }

    private Overview overview(Row row) {
        return new Overview(row.dateIf("data_until"), row.number("customers"), row.number("orders"),
                new Money(row.number("revenue"), tenant.currency()), lastSync(), lastAnalysis(), analysing(),
                row.number("open_cases"), row.number("due_today"), row.number("promises_due"));
    }

    private Optional<Overview.LastSync> lastSync() {
        return sql.query("""
                select r.id, r.state, r.created_at, r.finished_at, k.name from sync_run r
                join connection k on k.tenant_id = :tenant and k.id = r.connection_id
                where r.tenant_id = :tenant order by r.created_at desc, r.id desc limit 1""")
                .first(row -> new Overview.LastSync(Long.toString(row.number("id")), row.text("name"),
                        row.text("state"), row.instant("created_at"), row.instantIf("finished_at")));
    }

    private Optional<String> analysing() {
        return sql.query("select max(sync_id) as sync from import_analysis where tenant_id = :tenant "
                + "and state = 'WANTED'").one(row -> row.numberIf("sync").map(String::valueOf));
    }

    private Optional<Overview.LastAnalysis> lastAnalysis() {
        return sql.query("""
                select id, as_of, created_at from analysis_run where tenant_id = :tenant
                order by created_at desc, id desc limit 1""")
                .first(row -> new Overview.LastAnalysis(Long.toString(row.number("id")), row.date("as_of"),
                        row.instant("created_at")));
    }
}
