package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.wiederkehr.customers.SearchText;
import org.wiederkehr.sync.Counts.Fate;
import org.wiederkehr.sync.Reconcile.Scope;
import org.wiederkehr.tenants.Query;

/**
 * Customers: one for each party delivered, and for each that an order or payment refers to. The newest row says what is
 * known; where it says nothing, what is known stays.
 */
@ApplicationScoped
class Parties {
    Map<Fate, Long> merge(Scope scope) {
        match(scope);
        insert(scope);
        update(scope);
        return fates(scope.query("""
                select m.fate, sum(s.rows)::bigint as n from staged_party s
                join sync_customer m on m.source_id = s.source_id
                where s.tenant_id = :tenant and s.run_id = :run group by m.fate"""));
    }

    private static void match(Scope scope) {
        scope.local("""
                create temporary table sync_customer (source_id text not null, number text, name text, kind text,
                    email text, phone text, street text, zip text, city text, country text, since date,
                    described boolean, fate text not null) on commit drop""").update();
        scope.query("""
                insert into sync_customer
                with party as (
                    select distinct on (source_id) * from staged_party
                    where tenant_id = :tenant and run_id = :run
                    order by source_id, updated_at desc nulls last, seq desc
                ), mentioned as (
                    select source_id as ref from party
                    union select party_ref from staged_order
                        where tenant_id = :tenant and run_id = :run and party_ref is not null
                    union select party_ref from staged_payment
                        where tenant_id = :tenant and run_id = :run and party_ref is not null
                ), merged as (
                    select m.ref, c.id, c.deleted_at, coalesce(p.number, c.number) as number,
                        coalesce(p.name, c.name, m.ref) as name,
                        coalesce(nullif(p.kind, 'UNKNOWN'), c.kind, 'UNKNOWN') as kind,
                        coalesce(p.email, c.email) as email, coalesce(p.phone, c.phone) as phone,
                        coalesce(p.street, c.street) as street, coalesce(p.zip, c.zip) as zip,
                        coalesce(p.city, c.city) as city, coalesce(p.country, c.country) as country,
                        coalesce(p.since, c.since) as since,
                        coalesce(c.described, false) or coalesce(p.rows, 0) > 0 as described,
                        row(c.number, c.name, c.kind, c.email, c.phone, c.street, c.zip, c.city, c.country, c.since,
                            c.described) as kept
                    from mentioned m
                    left join party p on p.source_id = m.ref
                    left join customer c on c.tenant_id = :tenant and c.connection_id = :connection
                        and c.source_id = m.ref
                )
                select ref, number, name, kind, email, phone, street, zip, city, country, since, described, case
                    when id is null then 'NEW'
                    when deleted_at is not null or kept is distinct from row(number, name, kind, email, phone, street,
                        zip, city, country, since, described) then 'CHANGED'
                    else 'UNCHANGED' end
                from merged""").update();
        scope.local("create unique index on sync_customer (source_id)").update();
        scope.local("analyze sync_customer").update();
    }

    private static void insert(Scope scope) {
        scope.query("""
                insert into customer (tenant_id, connection_id, source_id, number, name, kind, email, phone, street,
                    zip, city, country, since, described, search, first_seen_at, changed_at)
                select :tenant, :connection, source_id, number, name, kind, email, phone, street, zip, city, country,
                    since, described, {search}, :now, :now
                from sync_customer where fate = 'NEW'""".replace("{search}", SearchText.OF_CUSTOMER)).update();
    }

    private static void update(Scope scope) {
        scope.query("""
                update customer c set number = m.number, name = m.name, kind = m.kind, email = m.email,
                    phone = m.phone, street = m.street, zip = m.zip, city = m.city, country = m.country,
                    since = m.since, described = m.described, search = m.search, changed_at = :now, deleted_at = null
                from (select *, {search} as search from sync_customer where fate = 'CHANGED') m
                where c.tenant_id = :tenant and c.connection_id = :connection and c.source_id = m.source_id"""
                .replace("{search}", SearchText.OF_CUSTOMER)).update();
    }

    static Map<Fate, Long> fates(Query query) {
        Map<Fate, Long> rows = new EnumMap<>(Fate.class);
        query.each(row -> rows.put(Fate.valueOf(row.text("fate")), row.number("n")));
        return rows;
    }
}
