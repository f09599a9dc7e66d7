package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Sql;

/** The firm's sales as the arithmetic wants them. Every sum is of what was dated on the day or before. */
@ApplicationScoped
class SalesHistory {
    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;

    /** Day of the last order or credit note of any customer; empty when nobody has ordered yet. */
    Optional<LocalDate> until() {
        return sql.query("""
                select greatest(
                    (select max(last_on) from customer_summary where tenant_id = :tenant),
                    (select max(ordered_on) from sales_order
                      where tenant_id = :tenant and kind = 'CREDIT_NOTE' and customer_id is not null)) as until""")
                .one(row -> row.dateIf("until"));
    }

    /** What the syncs have summed up: all there is, so only for a day on which there is nothing later. */
    CustomerSummaries summaries(LocalDate asOf) {
        return copied("""
                select customer_id, first_on, last_on, order_days, orders, sum_minor
                  from customer_summary where tenant_id = %d order by customer_id""".formatted(tenant.id()), asOf);
    }

    /** The same summed up anew from the orders until that day. */
    CustomerSummaries summedUp(LocalDate asOf) {
        // one pass over the covering index, which is in this very order
        return copied("""
                select customer_id, min(ordered_on) filter (where kind = 'ORDER'),
                       max(ordered_on) filter (where kind = 'ORDER'),
                       (count(distinct ordered_on) filter (where kind = 'ORDER'))::int,
                       (count(*) filter (where kind = 'ORDER'))::int, sum(amount_minor)::bigint
                  from sales_order
                 where tenant_id = %d and customer_id is not null and ordered_on <= date '%s'
                 group by customer_id having count(*) filter (where kind = 'ORDER') > 0
                 order by customer_id""".formatted(tenant.id(), asOf), asOf);
    }

    // COPY takes no binds: a number and a date are all that is put into its text
    private CustomerSummaries copied(String select, LocalDate asOf) {
        SummaryTuples tuples = new SummaryTuples();
        sql.copy(copies -> copies.copyOut("copy (" + select + ") to stdout (format binary)", tuples));
        return tuples.summaries(Math.toIntExact(asOf.toEpochDay()));
    }

    /** Minor units of the sales without a customer. */
    long withoutCustomer(LocalDate asOf) {
        return sql.query("""
                select coalesce(sum(amount_minor), 0)::bigint as minor from sales_order
                 where tenant_id = :tenant and customer_id is null and ordered_on <= :asOf""").bind("asOf", asOf)
                .one(row -> row.number("minor"));
    }
}
