package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.sync.Reconcile.Scope;
import org.wiederkehr.tenants.Row;

/**
 * What a complete file no longer has is gone. Only types that the connector delivered completely are swept, what belongs
 * to erased customers is left alone (they are kept out of every run, so they always seem to be missing), and a file that
 * lost too much needs somebody's yes: half an export looks just like mass deletion, and a row that could not be read like
 * one that is gone.
 */
@ApplicationScoped
class Sweep {
    /** More than this many missing, and more than one in {@link #ONE_IN}, ask first. */
    private static final long FEW = 20;
    private static final long ONE_IN = 20;
    /** A small firm has no more than {@link #FEW}: most of what it has is many, unless it is next to nothing. */
    private static final long HANDFUL = 3;

    /** Fills {@code sync_missing} with what would go. Customers are named by party deliveries and by references. */
    void find(Scope scope) {
        scope.local("create temporary table sync_missing (type text not null, id bigint not null, "
                + "asked boolean not null) on commit drop").update();
        List<String> swept = sweptTypes(scope);
        find(scope, "ORDER", "sales_order", "staged_order", swept);
        find(scope, "PAYMENT", "payment", "staged_payment", swept);
        scope.query("""
                insert into sync_missing
                select 'PARTY', c.id, exists (select from staged_delete d where d.tenant_id = :tenant
                    and d.run_id = :run and d.type = 'PARTY' and d.source_id = c.source_id)
                from customer c
                where c.tenant_id = :tenant and c.connection_id = :connection and c.deleted_at is null
                    and c.erased_at is null and (:swept or c.source_id in (select source_id from staged_delete
                        where tenant_id = :tenant and run_id = :run and type = 'PARTY'))
                    and not exists (select from staged_party s where s.tenant_id = :tenant and s.run_id = :run
                        and s.source_id = c.source_id)
                    and not exists (select from staged_order s where s.tenant_id = :tenant and s.run_id = :run
                        and s.party_ref = c.source_id)
                    and not exists (select from staged_payment s where s.tenant_id = :tenant and s.run_id = :run
                        and s.party_ref = c.source_id)""").bind("swept", swept.contains("PARTY")).update();
        scope.local("analyze sync_missing").update();
    }

    private static void find(Scope scope, String type, String kept, String staged, List<String> swept) {
        scope.query("""
                insert into sync_missing
                select :type, o.id, exists (select from staged_delete d where d.tenant_id = :tenant
                    and d.run_id = :run and d.type = :type and d.source_id = o.source_id)
                from {kept} o
                left join customer c on c.tenant_id = :tenant and c.id = o.customer_id
                where o.tenant_id = :tenant and o.connection_id = :connection and c.erased_at is null
                    and (:swept or o.source_id in (select source_id from staged_delete
                        where tenant_id = :tenant and run_id = :run and type = :type))
                    and not exists (select from {staged} s where s.tenant_id = :tenant and s.run_id = :run
                        and s.source_id = o.source_id)""".replace("{kept}", kept).replace("{staged}", staged))
                .bind("type", type).bind("swept", swept.contains(type)).update();
    }

    private static List<String> sweptTypes(Scope scope) {
        return scope.attempt().complete()
                ? scope.query("select swept from staged_checkpoint where tenant_id = :tenant and run_id = :run")
                        .one(row -> row.several("swept", String.class))
                : List.of();
    }

    /** What somebody must agree to, if anything; deletions the source itself reported need no second word. */
    Optional<Map<String, String>> objection(Scope scope) {
        return scope.query("""
                select m.type, count(*) as missing, case m.type
                    when 'ORDER' then (select count(*) from sales_order
                        where tenant_id = :tenant and connection_id = :connection)
                    when 'PAYMENT' then (select count(*) from payment
                        where tenant_id = :tenant and connection_id = :connection)
                    else (select count(*) from customer where tenant_id = :tenant and connection_id = :connection
                        and deleted_at is null and erased_at is null) end as kept,
                    (select rows_rejected from sync_run where tenant_id = :tenant and id = :run) as rejected
                from sync_missing m where not m.asked group by m.type order by m.type""").list(Sweep::objection)
                .stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<Map<String, String>> objection(Row row) {
        long missing = row.number("missing");
        long kept = row.number("kept");
        return needsConfirmation(missing, kept, row.number("rejected"))
                ? Optional.of(Map.of("type", row.text("type"), "missing", Long.toString(missing), "kept",
                        Long.toString(kept)))
                : Optional.empty();
    }

    /** @param rejected rows of this run that were not taken over: what is missing may be just them */
    static boolean needsConfirmation(long missing, long kept, long rejected) {
        boolean many = missing > FEW && missing * ONE_IN > kept;
        boolean most = missing > HANDFUL && missing * 2 > kept;
        boolean unread = missing > 0 && missing <= rejected;
        return many || most || unread;
    }

    /**
     * Answers how many rows earlier runs had brought: lines (or orders without any), payments, and customers where the
     * run brought a file of customers.
     */
    long carryOut(Scope scope) {
        scope.local("create temporary table sync_bereft (customer_id bigint not null) on commit drop").update();
        scope.query("""
                insert into sync_bereft select customer_id from sales_order where tenant_id = :tenant
                    and customer_id is not null and {order}
                union select customer_id from payment where tenant_id = :tenant
                    and customer_id is not null and {payment}
                union select id from sync_missing where type = 'PARTY'"""
                .replace("{order}", missing(scope, "id", "ORDER"))
                .replace("{payment}", missing(scope, "id", "PAYMENT"))).update();
        long rows = removeOrders(scope) + scope.query("delete from payment where tenant_id = :tenant and "
                + missing(scope, "id", "PAYMENT")).update();
        return rows + removeCustomers(scope);
    }

    private static String missing(Scope scope, String column, String type) {
        return Among.of(scope, column, "select id from sync_missing where type = '" + type + "'");
    }

    private static long removeOrders(Scope scope) {
        long lines = scope.query("delete from sales_line where tenant_id = :tenant and "
                + missing(scope, "order_id", "ORDER")).update();
        long bare = scope.query("with gone as (delete from sales_order where tenant_id = :tenant and "
                + missing(scope, "id", "ORDER") + " returning lines_hash) "
                + "select count(*) filter (where lines_hash is null) as n from gone").one(row -> row.number("n"));
        return lines + bare;
    }

    /** Customers are marked, not removed: cases and consents name them. Those nobody describes live by their orders. */
    private static long removeCustomers(Scope scope) {
        long marked = scope
                .query("update customer set deleted_at = :now, changed_at = :now where tenant_id = :tenant and "
                        + missing(scope, "id", "PARTY"))
                .update();
        scope.query("""
                update customer c set deleted_at = :now, changed_at = :now
                where c.tenant_id = :tenant and c.deleted_at is null and c.erased_at is null
                    and {bereft} and not c.described
                    and not exists (select from sales_order o where o.tenant_id = :tenant and o.customer_id = c.id)
                    and not exists (select from payment p where p.tenant_id = :tenant and p.customer_id = c.id)"""
                .replace("{bereft}", Among.of(scope, "c.id", "select customer_id from sync_bereft"))).update();
        boolean fileOfCustomers = scope.query("""
                select coalesce(sum(rows), 0)::bigint as n from staged_party
                where tenant_id = :tenant and run_id = :run""").one(row -> row.number("n")) > 0;
        return fileOfCustomers ? marked : 0;
    }
}
