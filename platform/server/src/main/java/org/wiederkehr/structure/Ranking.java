package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Money;

/** Whom to look at first, in the order of a stored analysis; the first 10,000 places, which the index holds. */
@ApplicationScoped
class Ranking {
    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;

    /**
     * The places after this one. Whoever has no known rhythm, or has been erased or deleted since, has none; nor has
     * somebody whose data are only kept at present (Art. 18 Abs. 2 DSGVO): to be proposed is to be used. The analysis
     * counts them all the same; its sums say nothing about anybody.
     */
    List<RankedCustomer> after(long run, int rank, int limit) {
        return sql.query("""
                select s.*, c.number, c.name, c.kind, c.city, w.id as open_case
                  from customer_score s
                  join customer c on c.tenant_id = :tenant and c.id = s.customer_id
                  left join winback_case w on w.tenant_id = :tenant and w.customer_id = s.customer_id
                                          and w.closed_at is null
                 where s.tenant_id = :tenant and s.run_id = :run and s.priority_rank > :rank
                   and s.priority_rank <= 10000
                   and s.state <> 'UNKNOWN' and c.erased_at is null and c.deleted_at is null
                   and not exists (select 1 from restricted_customer r
                                    where r.tenant_id = :tenant and r.customer_id = s.customer_id)
                 order by s.priority_rank limit :limit""").bind("run", run).bind("rank", rank).bind("limit", limit)
                .list(this::place);
    }

    private RankedCustomer place(Row row) {
        return new RankedCustomer(row.integer("priority_rank"), Long.toString(row.number("customer_id")),
                row.textIf("number"), row.text("name"), row.text("kind"), row.textIf("city"), row.date("first_on"),
                row.date("last_on"), row.integer("orders"), money(row.number("sum_minor")), row.text("abc"),
                row.text("state"), row.decimal("overdue_ratio"), row.decimal("rhythm_days"), row.integer("recency"),
                row.integer("frequency"), row.integer("monetary"), money(Math.round(row.decimal("priority"))),
                row.numberIf("open_case").map(String::valueOf));
    }

    private Money money(long minor) {
        return new Money(minor, tenant.currency());
    }
}
