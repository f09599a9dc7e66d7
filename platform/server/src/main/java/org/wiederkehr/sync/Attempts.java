package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.connections.Uploads;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Json;

/** The turns that nodes take at runs: each change of state is one small transaction. */
@ApplicationScoped
@Transactional
class Attempts {
    @Inject
    Sql sql;
    @Inject
    StagedRows staged;
    @Inject
    Uploads uploads;
    @Inject
    Audit audit;

    /** Takes a turn; empty when the run needs none. What is staged decides where it goes on. */
    Optional<Attempt> claim(long run, Instant now) {
        boolean wanted = sql.query("""
                select state from sync_run where tenant_id = :tenant and id = :run
                and state in ('QUEUED', 'READING', 'RECONCILING') for update""").bind("run", run)
                .first(row -> row.text("state")).isPresent();
        if (!wanted) {
            return Optional.empty();
        }
        if (!staged.has(run)) {
            startAfresh(run);
        }
        sql.query("""
                update sync_run r set attempts = attempts + 1, attempt_at = :now, attempt_bytes = bytes_done,
                    started_at = coalesce(started_at, :now), problem = null, problem_params = '{}',
                    state = case when exists (select from staged_checkpoint s where s.tenant_id = :tenant
                        and s.run_id = r.id and s.ended) then 'RECONCILING' else 'READING' end
                where tenant_id = :tenant and id = :run""").bind("run", run).bind("now", now).update();
        return Optional.of(read(run));
    }

    /** Staging is gone after a crash of the database; what the run had counted goes with it. */
    private void startAfresh(long run) {
        staged.clear(run);
        sql.query("delete from rejected_row where tenant_id = :tenant and run_id = :run").bind("run", run).update();
        sql.query("update sync_run set rows_read = 0, rows_rejected = 0, bytes_done = 0 "
                + "where tenant_id = :tenant and id = :run").bind("run", run).update();
    }

    private Attempt read(long run) {
        return sql.query("""
                select r.id, r.attempts, r.connection_id, k.connector, r.settings::text as settings, r.uploads,
                    r.complete, r.confirmed, r.started_by, s.format, s.opaque, coalesce(s.next_seq, 1) as next_seq,
                    coalesce(s.ended, false) as ended
                from sync_run r
                join connection k on k.tenant_id = :tenant and k.id = r.connection_id
                left join staged_checkpoint s on s.tenant_id = :tenant and s.run_id = r.id
                where r.tenant_id = :tenant and r.id = :run""").bind("run", run).one(Attempts::attempt);
    }

    private static Attempt attempt(Row row) {
        return new Attempt(row.number("id"), row.integer("attempts"), row.number("connection_id"),
                row.text("connector"), row.text("settings"), row.several("uploads", Long.class), row.truth("complete"),
                row.truth("confirmed"), row.text("started_by"),
                row.integerIf("format").map(format -> new Checkpoint(format, row.text("opaque"))),
                row.number("next_seq"), row.truth("ended"));
    }

    /** Whether this attempt should go on: not cancelled, not taken over. */
    boolean isWanted(Attempt attempt) {
        return sql.query("select state from sync_run where tenant_id = :tenant and id = :run and attempts = :attempt "
                + "and state = 'READING'").bind("run", attempt.run()).bind("attempt", attempt.number())
                .first(row -> row.text("state")).isPresent();
    }

    /** The connector said END: what is staged is all there is. */
    void ended(Attempt attempt, long nextSeq) {
        move(attempt, RunState.READING, RunState.RECONCILING);
        sql.query("""
                insert into staged_checkpoint (tenant_id, run_id, format, opaque, next_seq, ended)
                values (:tenant, :run, 0, '', :next, true)
                on conflict (tenant_id, run_id) do update set ended = true""").bind("run", attempt.run())
                .bind("next", nextSeq).update();
    }

    /** The checkpoint fits no longer: everything is read again. */
    void forget(Attempt attempt) {
        move(attempt, RunState.READING, RunState.READING);
        startAfresh(attempt.run());
    }

    /** Too much would vanish. Staging is kept for the yes; the job ends. */
    void withhold(Attempt attempt, Map<String, String> params) {
        move(attempt, RunState.RECONCILING, RunState.NEEDS_CONFIRMATION);
        note(attempt, "sync-many-missing", params);
    }

    /** For good. The files stay, so that other settings can be tried. */
    void fail(Attempt attempt, String code, Map<String, String> params, Instant now) {
        long failed = sql
                .query("""
                update sync_run set state = 'FAILED', finished_at = :now
                where tenant_id = :tenant and id = :run and attempts = :attempt and state in ('READING', 'RECONCILING')""")
                .bind("run", attempt.run()).bind("attempt", attempt.number()).bind("now", now).update();
        if (failed == 1) {
            note(attempt, code, params);
            staged.clear(attempt.run());
            uploads.release(attempt.uploads(), now);
            audit.recordAs(attempt.startedBy(), "sync.failed", "sync", attempt.run(), Map.of("code", code));
        }
    }

    /** Why it waits, or failed. */
    void note(Attempt attempt, String code, Map<String, String> params) {
        sql.query("update sync_run set problem = :code, problem_params = :params::jsonb "
                + "where tenant_id = :tenant and id = :run").bind("run", attempt.run()).bind("code", code)
                .bind("params", Json.stored(params)).update();
    }

    private void move(Attempt attempt, RunState from, RunState to) {
        long moved = sql.query("update sync_run set state = :to where tenant_id = :tenant and id = :run "
                + "and attempts = :attempt and state = :from").bind("run", attempt.run())
                .bind("attempt", attempt.number()).bind("from", from).bind("to", to).update();
        if (moved == 0) {
            throw new Superseded(attempt.run(), attempt.number());
        }
    }
}
