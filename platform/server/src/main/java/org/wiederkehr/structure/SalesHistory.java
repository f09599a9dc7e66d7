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
    /** Who was erased, or whom the source has deleted: their sales stay in the total and belong to nobody. */
    private static final String GONE = "select id from customer where tenant_id = :tenant "
            + "and (erased_at is not null or deleted_at is not null)";

    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;

    /** Day of the last sale or credit note; empty when no customer has ordered yet. */
    Optional<LocalDate> until() {
        return sql.query("""
                select last_on, greatest(last_on,
                    (select max(ordered_on) from sales_order
                      where tenant_id = :tenant and kind = 'CREDIT_NOTE' and customer_id is not null),
                    (select max(ordered_on) from sales_order where tenant_id = :tenant and customer_id is null),
                    (select max(ordered_on) from sales_order where tenant_id = :tenant and customer_id in ({gone})))
                    as until
                from (select max(last_on) as last_on from customer_summary where tenant_id = :tenant) ordered"""
                .replace("{gone}", GONE)).one(row -> row.dateIf("last_on").flatMap(day -> row.dateIf("until")));
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
        return copied(
                """
                select customer_id, min(ordered_on) filter (where kind = 'ORDER'),
                       max(ordered_on) filter (where kind = 'ORDER'),
                       (count(distinct ordered_on) filter (where kind = 'ORDER'))::int,
                       (count(*) filter (where kind = 'ORDER'))::int, sum(amount_minor)::bigint
                  from sales_order
                 where tenant_id = %d and customer_id is not null and ordered_on <= date '%s'
                   and customer_id not in (%s)
                 group by customer_id having count(*) filter (where kind = 'ORDER') > 0
                 order by customer_id""".formatted(tenant.id(), asOf,
                        GONE.replace(":tenant", Long.toString(tenant.id()))),
                asOf);
    }

    // COPY takes no binds: a number and a date are all that is put into its text
    private CustomerSummaries copied(String select, LocalDate asOf) {
        SummaryTuples tuples = new SummaryTuples();
        sql.copy(copies -> copies.copyOut("copy (" + select + ") to stdout (format binary)", tuples));
        return tuples.summaries(Math.toIntExact(asOf.toEpochDay()));
    }

    /** Minor units of the sales without a customer, or whose customer is gone. */
    long withoutCustomer(LocalDate asOf) {
        // two sums, because each of them finds its rows by the index
        return sql.query("""
                select (coalesce((select sum(amount_minor) from sales_order
                          where tenant_id = :tenant and customer_id is null and ordered_on <= :asOf), 0)
                      + coalesce((select sum(amount_minor) from sales_order
                          where tenant_id = :tenant and customer_id in ({gone}) and ordered_on <= :asOf), 0))::bigint
                    as minor""".replace("{gone}", GONE)).bind("asOf", asOf).one(row -> row.number("minor"));
    }

    /** Customers who got money back and had not ordered anything by that day, and what they got. */
    CreditOnly creditOnly(LocalDate asOf) {
        return sql.query("""
                select count(distinct n.customer_id) as customers, coalesce(sum(n.amount_minor), 0)::bigint as minor
                  from sales_order n
                 where n.tenant_id = :tenant and n.kind = 'CREDIT_NOTE' and n.customer_id is not null
                   and n.ordered_on <= :asOf and n.customer_id not in ({gone})
                   and not exists (select from sales_order o where o.tenant_id = :tenant
                        and o.customer_id = n.customer_id and o.kind = 'ORDER' and o.ordered_on <= :asOf)"""
                .replace("{gone}", GONE)).bind("asOf", asOf)
                .one(row -> new CreditOnly(row.number("customers"), row.number("minor")));
    }

    /** @param minor in minor units, below zero as a rule */
    record CreditOnly(long customers, long minor) {}
}
