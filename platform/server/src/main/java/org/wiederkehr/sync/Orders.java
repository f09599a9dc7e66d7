package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.wiederkehr.sync.Counts.Fate;
import org.wiederkehr.sync.Reconcile.Scope;

/**
 * Orders with their lines. An order is the sum of its deliveries, its head is the first one's. Lines are compared by one
 * hash per order and rewritten only when it differs.
 */
@ApplicationScoped
class Orders {
    Map<Fate, Long> merge(Scope scope) {
        match(scope);
        insert(scope);
        update(scope);
        writeLines(scope);
        return Parties.fates(scope.local("select fate, sum(rows)::bigint as n from sync_order group by fate"));
    }

    private static void match(Scope scope) {
        scope.local("""
                create temporary table sync_order (source_id text not null, rows bigint not null, number text,
                    customer_id bigint, ordered_on date not null, kind text not null, amount_minor bigint not null,
                    currency char(3) not null, lines_hash bytea, order_id bigint, former_customer_id bigint,
                    fate text not null) on commit drop""").update();
        scope.query("""
                insert into sync_order
                with whole as (
                    select source_id, min(seq) as head, sum(rows) as rows, sum(total_minor)::bigint as amount_minor,
                        sha256(convert_to(string_agg(row(article, trim_scale(quantity), line_minor)::text, ','
                            order by seq) filter (where line_no is not null), 'UTF8')) as lines_hash
                    from staged_order where tenant_id = :tenant and run_id = :run group by source_id
                ), delivered as (
                    select w.source_id, w.rows, h.number, c.id as customer_id, h.ordered_on, h.kind, w.amount_minor,
                        h.currency, w.lines_hash
                    from whole w
                    join staged_order h on h.tenant_id = :tenant and h.run_id = :run and h.seq = w.head
                    left join customer c on c.tenant_id = :tenant and c.connection_id = :connection
                        and c.source_id = h.party_ref
                )
                select d.*, o.id, o.customer_id, case
                    when o.id is null then 'NEW'
                    when row(o.number, o.customer_id, o.ordered_on, o.kind, o.amount_minor, o.currency, o.lines_hash)
                        is distinct from row(d.number, d.customer_id, d.ordered_on, d.kind, d.amount_minor,
                            d.currency, d.lines_hash) then 'CHANGED'
                    else 'UNCHANGED' end
                from delivered d
                left join sales_order o on o.tenant_id = :tenant and o.connection_id = :connection
                    and o.source_id = d.source_id""").update();
        scope.local("create unique index on sync_order (source_id)").update();
        scope.local("analyze sync_order").update();
    }

    private static void insert(Scope scope) {
        scope.query("""
                insert into sales_order (tenant_id, connection_id, source_id, customer_id, number, ordered_on, kind,
                    amount_minor, currency, lines_hash)
                select :tenant, :connection, source_id, customer_id, number, ordered_on, kind, amount_minor, currency,
                    lines_hash
                from sync_order where fate = 'NEW'""").update();
    }

    private static void update(Scope scope) {
        scope.query("""
                update sales_order o set customer_id = m.customer_id, number = m.number, ordered_on = m.ordered_on,
                    kind = m.kind, amount_minor = m.amount_minor, currency = m.currency, lines_hash = m.lines_hash
                from sync_order m
                where o.tenant_id = :tenant and o.connection_id = :connection and o.source_id = m.source_id
                    and m.fate = 'CHANGED'""").update();
    }

    private static void writeLines(Scope scope) {
        scope.query("delete from sales_line where tenant_id = :tenant and "
                + Among.of(scope, "order_id", "select order_id from sync_order where fate = 'CHANGED'")).update();
        scope.query("""
                insert into sales_line (tenant_id, order_id, line_no, article, quantity, amount_minor)
                select :tenant, o.id, row_number() over (partition by o.id order by l.seq), l.article, l.quantity,
                    l.line_minor
                from staged_order l
                join sync_order m on m.source_id = l.source_id and m.fate <> 'UNCHANGED'
                join sales_order o on o.tenant_id = :tenant and o.connection_id = :connection
                    and o.source_id = l.source_id
                where l.tenant_id = :tenant and l.run_id = :run and l.line_no is not null""").update();
    }
}
