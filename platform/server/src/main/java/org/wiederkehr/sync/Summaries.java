package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import org.wiederkehr.sync.Reconcile.Scope;

/** Keeps {@code customer_summary} true, by computing it anew for the customers this run touched, and for no others. */
@ApplicationScoped
class Summaries {
    private static final String TOUCHED = "select customer_id from sync_touched";

    void refresh(Scope scope) {
        touched(scope);
        compute(scope);
        scope.query("""
                delete from customer_summary where tenant_id = :tenant and\s""" + Among.of(scope, "customer_id",
                "select customer_id from sync_touched except select customer_id from sync_summary")).update();
        scope.query("""
                insert into customer_summary as kept
                    (tenant_id, customer_id, first_on, last_on, orders, order_days, sum_minor)
                select :tenant, customer_id, first_on, last_on, orders, order_days, sum_minor from sync_summary
                on conflict (tenant_id, customer_id) do update set first_on = excluded.first_on,
                    last_on = excluded.last_on, orders = excluded.orders, order_days = excluded.order_days,
                    sum_minor = excluded.sum_minor
                where (kept.first_on, kept.last_on, kept.orders, kept.order_days, kept.sum_minor) is distinct from
                    (excluded.first_on, excluded.last_on, excluded.orders, excluded.order_days, excluded.sum_minor)""")
                .update();
    }

    /** Whoever won or lost an order, appeared again, or went. */
    private static void touched(Scope scope) {
        scope.local("create temporary table sync_touched (customer_id bigint not null) on commit drop").update();
        scope.query("""
                insert into sync_touched
                select customer_id from sync_order where fate <> 'UNCHANGED' and customer_id is not null
                union select former_customer_id from sync_order
                    where fate = 'CHANGED' and former_customer_id is not null
                union select customer_id from sync_bereft
                union select c.id from customer c
                    join sync_customer m on m.source_id = c.source_id and m.fate = 'CHANGED'
                    where c.tenant_id = :tenant and c.connection_id = :connection""").update();
        scope.local("analyze sync_touched").update();
    }

    /** Purchases count and date; credit notes only subtract. Who is gone or erased has no summary. */
    private static void compute(Scope scope) {
        scope.local("""
                create temporary table sync_summary (customer_id bigint not null, first_on date, last_on date,
                    orders integer not null, order_days integer not null, sum_minor bigint not null)
                on commit drop""").update();
        scope.query("""
                insert into sync_summary
                select o.customer_id, min(o.ordered_on) filter (where o.kind = 'ORDER'),
                    max(o.ordered_on) filter (where o.kind = 'ORDER'), count(*) filter (where o.kind = 'ORDER'),
                    count(distinct o.ordered_on) filter (where o.kind = 'ORDER'), sum(o.amount_minor)::bigint
                from sales_order o
                join customer c on c.tenant_id = :tenant and c.id = o.customer_id and c.deleted_at is null
                    and c.erased_at is null and {c.id touched}
                where o.tenant_id = :tenant and {o.customer_id touched}
                group by o.customer_id having count(*) filter (where o.kind = 'ORDER') > 0"""
                .replace("{c.id touched}", Among.of(scope, "c.id", TOUCHED))
                .replace("{o.customer_id touched}", Among.of(scope, "o.customer_id", TOUCHED))).update();
        scope.local("analyze sync_summary").update();
    }
}
