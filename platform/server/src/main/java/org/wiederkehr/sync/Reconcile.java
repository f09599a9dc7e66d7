package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.connections.Uploads;
import org.wiederkehr.tenants.Query;
import org.wiederkehr.tenants.Sql;

/**
 * Compares what is staged with what is kept, set by set, and writes only what differs. Runs in the caller's transaction,
 * which also flips the run's state, empties staging and deletes the files' content.
 */
@ApplicationScoped
class Reconcile {
    @Inject
    Sql sql;
    @Inject
    Steps steps;
    @Inject
    Ending ending;

    /** Answers why it must not be published without a yes, if so; then the caller rolls back. */
    Optional<Map<String, String>> run(Attempt attempt, Instant now) {
        prepare(attempt);
        Scope scope = new Scope(sql, attempt, now);
        Counts counts = new Counts();
        counts.suppressed(steps.screening.drop(scope));
        counts.repeated(steps.overlaps.settle(scope));
        steps.sweep.find(scope);
        Optional<Map<String, String>> objection = attempt.confirmed() ? Optional.empty() : steps.sweep.objection(scope);
        if (objection.isEmpty()) {
            counts.add(steps.parties.merge(scope));
            counts.add(steps.orders.merge(scope));
            counts.add(steps.payments.merge(scope));
            counts.deleted(steps.sweep.carryOut(scope));
            steps.summaries.refresh(scope);
            ending.end(attempt, counts, now);
        }
        return objection;
    }

    /**
     * The connection's row is the lock: imports of one connection, and erasures of its customers, take turns. Then the
     * fence. Nested loops are never right here, but seem so while the statistics do not know of the new rows yet.
     */
    private void prepare(Attempt attempt) {
        sql.unowned("set local statement_timeout = 0").update();
        sql.unowned("set local enable_nestloop = off").update();
        sql.unowned("set local work_mem = '64MB'").update();
        sql.query("select id from connection where tenant_id = :tenant and id = :id for no key update")
                .bind("id", attempt.connection()).one(row -> row.number("id"));
        boolean wanted = sql.query("select id from sync_run where tenant_id = :tenant and id = :run "
                + "and attempts = :attempt and state = 'RECONCILING' for update").bind("run", attempt.run())
                .bind("attempt", attempt.number()).first(row -> row.number("id")).isPresent();
        if (!wanted) {
            throw new Superseded(attempt.run(), attempt.number());
        }
    }

    /** Fills in what every statement of a reconcile needs. */
    record Scope(Sql sql, Attempt attempt, Instant now) {
        /** With {@code :tenant}, {@code :run}, {@code :connection} and {@code :now} bound. */
        Query query(String text) {
            return sql.query(text).bind("run", attempt.run()).bind("connection", attempt.connection()).bind("now", now);
        }

        /** Only about temporary tables. */
        Query local(String text) {
            return sql.unowned(text);
        }
    }

    /** In this order: orders refer to customers, summaries to orders. Dependent: a proxy would have no fields. */
    @Dependent
    static class Steps {
        @Inject
        Screening screening;
        @Inject
        Overlaps overlaps;
        @Inject
        Parties parties;
        @Inject
        Orders orders;
        @Inject
        Payments payments;
        @Inject
        Sweep sweep;
        @Inject
        Summaries summaries;
    }

    /** What makes it final. */
    @ApplicationScoped
    static class Ending {
        @Inject
        Sql sql;
        @Inject
        StagedRows staged;
        @Inject
        Uploads uploads;
        @Inject
        Audit audit;
        @Inject
        Event<SyncFinished> finished;

        void end(Attempt attempt, Counts counts, Instant now) {
            sql.query("""
                    update sync_run set state = 'SUCCEEDED', finished_at = :now, bytes_done = bytes_total,
                        problem = null, problem_params = '{}', rows_new = :new, rows_changed = :changed,
                        rows_unchanged = :unchanged, rows_suppressed = :suppressed, rows_deleted = :deleted,
                        rows_rejected = rows_rejected + :clashing, orders_repeated = :repeated,
                        orders_differing = :differing, orders_continued = :continued
                    where tenant_id = :tenant and id = :run""").bind("run", attempt.run()).bind("now", Instant.now())
                    .bindAll(counts.binds()).update();
            staged.clear(attempt.run());
            uploads.clear(attempt.uploads(), now);
            audit.recordAs(attempt.startedBy(), "sync.published", "sync", attempt.run(), counts.binds());
            finished.fire(new SyncFinished(attempt.run(), attempt.connection()));
        }
    }
}
