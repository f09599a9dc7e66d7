package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.consent.ErasureOrdered;
import org.wiederkehr.consent.ErasurePreviewed;
import org.wiederkehr.consent.Places;
import org.wiederkehr.tenants.Sql;

/**
 * What imports still hold about a customer: samples of rejected rows that name them, and files not read yet. A file is
 * removed whole: nobody can cut one person out of it. Files of a run under way stay until its end; what it brings of the
 * erased is kept out by the suppression list.
 */
@ApplicationScoped
class SyncTraces {
    private static final String WAITING = """
            upload_id in (select u.id from upload u
                where u.tenant_id = :tenant and u.cleared_at is null and u.connection_id = :connection
                    and not exists (select from sync_run r where r.tenant_id = :tenant and u.id = any(r.uploads)
                        and r.state in ('QUEUED', 'READING', 'RECONCILING', 'NEEDS_CONFIRMATION')))""";
    private static final String NAMED = """
            sample is not null and run_id in (
                select id from sync_run where tenant_id = :tenant and connection_id = :connection)
            and exists (select from unnest(:names::text[]) as n(name) where position(n.name in lower(sample)) > 0)""";

    @Inject
    Sql sql;

    void preview(@Observes ErasurePreviewed asked) {
        named(asked.customer()).ifPresent(who -> {
            asked.places().note("rejected_row", Places.Treatment.ERASED, count("rejected_row", NAMED, who));
            asked.places().note("upload_chunk", Places.Treatment.ERASED, count("upload_chunk", WAITING, who));
        });
    }

    void erase(@Observes ErasureOrdered order) {
        named(order.customer()).ifPresent(who -> {
            order.places().note("rejected_row", Places.Treatment.ERASED,
                    sql.query("update rejected_row set sample = null where tenant_id = :tenant and " + NAMED)
                            .bind("connection", who.connection()).bind("names", who.names()).update());
            order.places().note("upload_chunk", Places.Treatment.ERASED, removeFiles(order, who));
        });
    }

    private long removeFiles(ErasureOrdered order, Named who) {
        long pieces = sql.query("delete from upload_chunk where tenant_id = :tenant and " + WAITING)
                .bind("connection", who.connection()).update();
        sql.query(
                """
                update upload set cleared_at = :now where tenant_id = :tenant and connection_id = :connection
                    and cleared_at is null
                    and not exists (select from upload_chunk c where c.tenant_id = :tenant and c.upload_id = upload.id)""")
                .bind("connection", who.connection()).bind("now", order.at()).update();
        return pieces;
    }

    private long count(String table, String condition, Named who) {
        return sql.query("select count(*) as n from " + table + " where tenant_id = :tenant and " + condition)
                .bind("connection", who.connection()).bind("names", who.names()).one(row -> row.number("n"));
    }

    /** Empty once the customer's own row names nobody any more. */
    private Optional<Named> named(long customer) {
        return sql.query("""
                select connection_id, array_remove(array[lower(source_id), lower(number), lower(name), lower(email),
                    lower(phone)], null) as names
                from customer where tenant_id = :tenant and id = :customer and erased_at is null""")
                .bind("customer", customer)
                .first(row -> new Named(row.number("connection_id"), row.several("names", String.class)));
    }

    private record Named(long connection, List<String> names) {}
}
