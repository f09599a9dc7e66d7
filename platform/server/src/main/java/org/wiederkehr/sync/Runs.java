package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.connections.Connections;
import org.wiederkehr.connections.UploadView;
import org.wiederkehr.connections.Uploads;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.jobs.Jobs;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Cursors;
import org.wiederkehr.web.Page;
import org.wiederkehr.web.Problem;
import org.wiederkehr.web.Window;

/** What people do with runs. Needs a transaction. */
@ApplicationScoped
class Runs {
    @Inject
    Sql sql;
    @Inject
    Cursors cursors;
    @Inject
    StagedRows staged;
    @Inject
    Uploads uploads;

    Run get(long id) {
        return sql.query(Run.SELECT + "and r.id = :id").bind("id", id).first(Run::of).orElseThrow(Problem::notFound);
    }

    /** Newest first. */
    Page<Run> page(Window window) {
        Optional<Cursors.Keys> after = cursors.open(window, "syncs");
        List<Run> rows = sql.query(Run.SELECT + "and (:first or (r.created_at, r.id) < (:at, :id)) "
                + "order by r.created_at desc, r.id desc limit :n").bind("first", after.isEmpty())
                .bind("at", after.map(keys -> Instant.parse(keys.text(0))).orElse(Instant.EPOCH))
                .bind("id", after.map(keys -> keys.number(1)).orElse(0L)).bind("n", window.limit() + 1).list(Run::of);
        return cursors.page(rows, window, "syncs", run -> List.of(run.createdAt(), run.id()));
    }

    Page<RejectView> rejects(long run, Window window) {
        get(run);
        String query = "rejects " + run;
        Optional<Cursors.Keys> after = cursors.open(window, query);
        List<RejectView> rows = sql.query(RejectView.SELECT + "and seq > :after order by seq limit :n")
                .bind("run", run).bind("after", after.map(keys -> keys.number(0)).orElse(0L))
                .bind("n", window.limit() + 1).list(RejectView::of);
        return cursors.page(rows, window, query, reject -> List.of(reject.number()));
    }

    /** Stops it before it publishes; afterwards nothing of it is left but its history. */
    void cancel(long id, Instant now) {
        get(id);
        List<Long> files = sql.query("""
                update sync_run set state = 'CANCELLED', finished_at = :now, problem = null, problem_params = '{}'
                where tenant_id = :tenant and id = :id and state in ('QUEUED', 'READING', 'NEEDS_CONFIRMATION')
                returning uploads""").bind("id", id).bind("now", now).first(row -> row.several("uploads", Long.class))
                .orElseThrow(() -> Problem.conflict("sync-not-cancellable", Map.of()));
        staged.clear(id);
        uploads.release(files, now);
    }

    /** Somebody agrees to the deletions. */
    void confirm(long id) {
        get(id);
        long confirmed = sql.query("""
                update sync_run set state = 'QUEUED', confirmed = true
                where tenant_id = :tenant and id = :id and state = 'NEEDS_CONFIRMATION'""").bind("id", id).update();
        if (confirmed == 0) {
            throw Problem.conflict("sync-nothing-to-confirm", Map.of());
        }
    }

    /** The way in: a new run, in the queue with the same transaction. */
    @ApplicationScoped
    static class Start {
        @Inject
        Sql sql;
        @Inject
        Connections connections;
        @Inject
        Uploads uploads;
        @Inject
        Jobs jobs;
        @Inject
        Audit audit;
        @Inject
        Caller caller;

        long run(long connection, NewSync wanted, Instant now) {
            Connections.Source source = connections.lock(connection).orElseThrow(Problem::notFound);
            if (isBusy(connection)) {
                throw Problem.conflict("sync-running", Map.of());
            }
            List<Long> files = wanted.uploads().stream().distinct().map(Long::valueOf).toList();
            long bytes = uploads.together(connection, files).stream().mapToLong(UploadView::bytes).sum();
            long run = sql.query("""
                    insert into sync_run (tenant_id, connection_id, uploads, settings, complete, state, bytes_total,
                        started_by, created_at)
                    values (:tenant, :connection, :uploads::bigint[], :settings::jsonb, :complete, 'QUEUED', :bytes,
                        :by, :now) returning id""").bind("connection", connection).bind("uploads", files)
                    .bind("settings", source.settings()).bind("complete", wanted.complete().orElse(true))
                    .bind("bytes", bytes).bind("by", caller.subject()).bind("now", now).one(row -> row.number("id"));
            jobs.enqueue(SyncJob.NAME, run);
            audit.record("sync.started", "sync", run, Map.of("connection", connection, "files", files.size()));
            return run;
        }

        private boolean isBusy(long connection) {
            return sql.query("select id from sync_run where tenant_id = :tenant and connection_id = :connection "
                    + "and state in ('QUEUED', 'READING', 'RECONCILING', 'NEEDS_CONFIRMATION')")
                    .bind("connection", connection).first(row -> row.number("id")).isPresent();
        }
    }
}
