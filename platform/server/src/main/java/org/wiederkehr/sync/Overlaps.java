package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import org.wiederkehr.sync.Reconcile.Scope;

/**
 * Orders that stand in several files of one run. Monthly exports overlap, so an order counts once, as the file has it
 * whose orders reach furthest: the outcome is that of importing the files one after another. Only where one file breaks off
 * in the middle of an order and another goes on with it, its parts are added up. The rows that do not count share the fate
 * of those that do; where they name another customer, the number means two things, and they are rejected.
 */
@ApplicationScoped
class Overlaps {
    /**
     * What was found.
     *
     * @param clashingRows of the source, rejected because the number belongs to another customer in another file
     */
    record Settled(long orders, long differing, long continued, long clashingRows) {
        static final Settled NONE = new Settled(0, 0, 0, 0);
    }

    Settled settle(Scope scope) {
        if (scope.attempt().uploads().size() < 2) {
            return Settled.NONE;
        }
        findParts(scope);
        goOn(scope);
        decide(scope);
        Settled settled = count(scope);
        if (settled.orders() > 0) {
            reject(scope);
            handOverRows(scope);
            scope.query("""
                    delete from staged_order s using sync_part p where s.tenant_id = :tenant and s.run_id = :run
                        and s.source_id = p.source_id and s.file = p.file and p.winner is not null""").update();
        }
        return settled;
    }

    /** One row for each file's version of an order; {@code place} ranks the files by how far they reach. */
    private static void findParts(Scope scope) {
        scope.local("""
                create temporary table sync_part (source_id text not null, file integer not null, place bigint not null,
                    rows bigint not null, head bigint not null, party_ref text, begins boolean not null,
                    ends boolean not null, lined boolean not null, content bytea not null,
                    continued boolean not null default false, winner integer, clashes boolean not null default false)
                on commit drop""").update();
        scope.query("""
                insert into sync_part (source_id, file, place, rows, head, party_ref, begins, ends, lined, content)
                with mine as (
                    select * from staged_order where tenant_id = :tenant and run_id = :run
                ), reach as (
                    select file, min(seq) as first, max(seq) as last,
                        row_number() over (order by max(ordered_on), file) as place
                    from mine group by file
                ), part as (
                    select source_id, file, sum(rows) as rows, min(seq) as head, max(seq) as tail,
                        bool_and(line_no is not null) as lined,
                        sha256(convert_to(row(min(ordered_on), sum(total_minor), string_agg(
                            row(article, trim_scale(quantity), line_minor)::text, ','
                            order by row(article, trim_scale(quantity), line_minor)::text))::text, 'UTF8')) as content
                    from mine where source_id in (
                        select source_id from mine group by source_id having min(file) <> max(file))
                    group by source_id, file
                )
                select p.source_id, p.file, r.place, p.rows, p.head, h.party_ref, p.head = r.first, p.tail = r.last,
                    p.lined, p.content
                from part p join reach r on r.file = p.file join mine h on h.seq = p.head""").update();
        scope.local("create unique index on sync_part (source_id, file)").update();
        scope.local("analyze sync_part").update();
    }

    /** One file ends with the order and the other begins with it, and no line stands in both. */
    private static void goOn(Scope scope) {
        scope.query("""
                update sync_part p set continued = true
                from sync_part o
                where o.source_id = p.source_id and o.file <> p.file
                    and (p.ends and o.begins or p.begins and o.ends) and p.lined and o.lined
                    and p.party_ref is not distinct from o.party_ref
                    and (select count(*) from sync_part x where x.source_id = p.source_id) = 2
                    and not exists (select from staged_order a join staged_order b on b.tenant_id = :tenant
                            and b.run_id = :run and b.source_id = a.source_id
                            and (b.article, b.quantity, b.line_minor) is not distinct from
                                (a.article, a.quantity, a.line_minor)
                        where a.tenant_id = :tenant and a.run_id = :run and a.source_id = p.source_id
                            and a.file = p.file and b.file = o.file)""").update();
    }

    private static void decide(Scope scope) {
        scope.local("""
                update sync_part p set winner = w.file, clashes = p.party_ref is distinct from w.party_ref
                from (select distinct on (source_id) source_id, file, party_ref from sync_part where not continued
                    order by source_id, place desc) w
                where w.source_id = p.source_id and w.file <> p.file""").update();
    }

    private static Settled count(Scope scope) {
        return scope.local("""
                select count(distinct p.source_id) as orders,
                    count(distinct p.source_id) filter (where p.winner is not null and p.content <> w.content) as differing,
                    count(distinct p.source_id) filter (where p.continued) as continued,
                    coalesce(sum(p.rows) filter (where p.clashes), 0)::bigint as clashing
                from sync_part p left join sync_part w on w.source_id = p.source_id and w.file = p.winner""")
                .one(row -> new Settled(row.number("orders"), row.number("differing"), row.number("continued"),
                        row.number("clashing")));
    }

    private static void reject(Scope scope) {
        scope.query("""
                insert into rejected_row (tenant_id, run_id, seq, file, line, field, reason, params, sample)
                select :tenant, :run, c.next_seq + row_number() over (order by p.head), mine.filename, 0, 'CUSTOMER',
                    'other-customer', jsonb_build_object('type', 'ORDER', 'id', p.source_id, 'file', other.filename), ''
                from sync_part p
                join sync_run r on r.tenant_id = :tenant and r.id = :run
                join staged_checkpoint c on c.tenant_id = :tenant and c.run_id = :run
                join upload mine on mine.tenant_id = :tenant and mine.id = r.uploads[p.file + 1]
                join upload other on other.tenant_id = :tenant and other.id = r.uploads[p.winner + 1]
                where p.clashes""").update();
    }

    /** So that every row of the source is counted. */
    private static void handOverRows(Scope scope) {
        scope.query("""
                update staged_order s set rows = s.rows + lost.rows
                from (select source_id, winner, sum(rows) as rows from sync_part
                    where winner is not null and not clashes group by source_id, winner) lost
                join sync_part w on w.source_id = lost.source_id and w.file = lost.winner
                where s.tenant_id = :tenant and s.run_id = :run and s.seq = w.head""").update();
    }
}
