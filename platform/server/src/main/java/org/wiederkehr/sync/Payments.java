package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.wiederkehr.sync.Counts.Fate;
import org.wiederkehr.sync.Reconcile.Scope;

/** Payments: the last delivery of each says what is. */
@ApplicationScoped
class Payments {
    Map<Fate, Long> merge(Scope scope) {
        match(scope);
        scope.query("""
                insert into payment (tenant_id, connection_id, source_id, customer_id, order_number, due_on, paid_on,
                    amount_minor, currency)
                select :tenant, :connection, source_id, customer_id, order_number, due_on, paid_on, amount_minor,
                    currency
                from sync_payment where fate = 'NEW'""").update();
        scope.query("""
                update payment p set customer_id = m.customer_id, order_number = m.order_number, due_on = m.due_on,
                    paid_on = m.paid_on, amount_minor = m.amount_minor, currency = m.currency
                from sync_payment m
                where p.tenant_id = :tenant and p.connection_id = :connection and p.source_id = m.source_id
                    and m.fate = 'CHANGED'""").update();
        return Parties.fates(scope.query("""
                select m.fate, sum(s.rows)::bigint as n from staged_payment s
                join sync_payment m on m.source_id = s.source_id
                where s.tenant_id = :tenant and s.run_id = :run group by m.fate"""));
    }

    private static void match(Scope scope) {
        scope.local("""
                create temporary table sync_payment (source_id text not null, customer_id bigint, order_number text,
                    due_on date, paid_on date, amount_minor bigint not null, currency char(3) not null,
                    fate text not null) on commit drop""").update();
        scope.query("""
                insert into sync_payment
                with last as (
                    select distinct on (source_id) * from staged_payment
                    where tenant_id = :tenant and run_id = :run order by source_id, seq desc
                ), delivered as (
                    select l.source_id, c.id as customer_id, l.order_number, l.due_on, l.paid_on, l.amount_minor,
                        l.currency
                    from last l
                    left join customer c on c.tenant_id = :tenant and c.connection_id = :connection
                        and c.source_id = l.party_ref
                )
                select d.*, case
                    when p.id is null then 'NEW'
                    when row(p.customer_id, p.order_number, p.due_on, p.paid_on, p.amount_minor, p.currency)
                        is distinct from row(d.customer_id, d.order_number, d.due_on, d.paid_on, d.amount_minor,
                            d.currency) then 'CHANGED'
                    else 'UNCHANGED' end
                from delivered d
                left join payment p on p.tenant_id = :tenant and p.connection_id = :connection
                    and p.source_id = d.source_id""").update();
        scope.local("create unique index on sync_payment (source_id)").update();
        scope.local("analyze sync_payment").update();
    }
}
