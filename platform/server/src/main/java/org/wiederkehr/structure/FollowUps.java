package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.jobs.Jobs;
import org.wiederkehr.structure.FollowUpView.State;
import org.wiederkehr.sync.SyncFinished;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Problem;

/**
 * The analyses that follow imports by themselves. Each import leaves its wish; an analysis answers all wishes it finds when
 * it begins, so several imports in a row make one. What is published while it runs has a wish it did not find, and so an
 * analysis of its own.
 */
@ApplicationScoped
class FollowUps {
    /** The planner is told of the new rows first, and imports in a row come together. */
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_ATTEMPTS = 3;

    @Inject
    Sql sql;
    @Inject
    Jobs jobs;
    @Inject
    Analyses analyses;

    /** In the transaction that publishes: both or neither. */
    void wanted(@Observes SyncFinished finished) {
        Instant now = Instant.now();
        sql.query("""
                insert into import_analysis (tenant_id, sync_id, state, wanted_at)
                values (:tenant, :sync, 'WANTED', :now)""").bind("sync", finished.run()).bind("now", now).update();
        jobs.enqueue(FollowUpJob.NAME, finished.run(), now.plus(PAUSE));
    }

    /** Whether there is still something to do; counted, so that what fails each time comes to an end. */
    @Transactional
    boolean claim(long sync) {
        return sql.query("""
                update import_analysis set attempts = attempts + 1,
                    state = case when attempts < :most then 'WANTED' else 'FAILED' end,
                    answered_at = case when attempts < :most then null else :now::timestamptz end
                where tenant_id = :tenant and sync_id = :sync and state = 'WANTED'
                returning state""").bind("sync", sync).bind("most", MOST_ATTEMPTS).bind("now", Instant.now())
                .first(row -> State.valueOf(row.text("state"))).filter(State.WANTED::equals).isPresent();
    }

    /** Whoever comes second waits until the first is done, and finds the wish answered, or more wishes than before. */
    @Transactional
    void answer(long sync, Instant now) {
        // a second look: while the first one waited, some were answered, and others came
        List<Long> open = lockWanted().isEmpty() ? List.of() : lockWanted();
        if (!open.contains(sync)) {
            return;
        }
        FollowUpView answer = switch (analyses.make(Optional.empty(), Origin.IMPORT, now)) {
            case Made.Stored stored -> new FollowUpView(State.MADE, Optional.of(stored.analysis().id()));
            case Made.NoOrders none -> new FollowUpView(State.NO_ORDERS, Optional.empty());
            case Made.NoOrdersUntil none -> new FollowUpView(State.NO_ORDERS, Optional.empty());
        };
        sql.query("""
                update import_analysis set state = :state, analysis_id = :analysis::bigint, answered_at = :now
                where tenant_id = :tenant and sync_id = any(:open::bigint[])""").bind("open", open)
                .bind("state", answer.state()).bind("analysis", answer.analysis().map(Long::valueOf))
                .bind("now", Instant.now()).update();
    }

    private List<Long> lockWanted() {
        return sql.query("select sync_id from import_analysis where tenant_id = :tenant and state = 'WANTED' "
                + "order by sync_id for update").list(row -> row.number("sync_id"));
    }

    FollowUpView find(long sync) {
        return sql.query("select state, analysis_id from import_analysis "
                + "where tenant_id = :tenant and sync_id = :sync").bind("sync", sync)
                .first(row -> new FollowUpView(State.valueOf(row.text("state")),
                        row.numberIf("analysis_id").map(String::valueOf)))
                .orElseThrow(Problem::notFound);
    }
}
