package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Sql;

/**
 * Which analyses keep their scores: all that somebody asked for, and of those that followed imports the last of each day,
 * and of each month further back. The others keep figures, curve and grid, and say that the rest is gone.
 */
@ApplicationScoped
class Pruning {
    @Inject
    Sql sql;
    @Inject
    CurrentTenant tenant;
    @Inject
    Audit audit;
    @Inject
    @ConfigProperty(name = "wiederkehr.analyses.daily", defaultValue = "P35D")
    Duration daily;

    /** Answers from how many the scores were dropped. */
    @Transactional
    long run(Instant now) {
        List<Long> runs = sql.query("""
                with place as (
                    select id, row_number() over (
                        partition by made_on >= :since,
                            case when made_on >= :since then made_on else date_trunc('month', made_on)::date end
                        order by created_at desc, id desc) as n
                    from (select id, created_at, (created_at at time zone :zone)::date as made_on from analysis_run
                        where tenant_id = :tenant and origin = 'IMPORT' and scores_dropped_at is null) automatic)
                update analysis_run r set scores_dropped_at = :now
                from place where r.tenant_id = :tenant and r.id = place.id and place.n > 1 returning r.id""")
                .bind("since", LocalDate.ofInstant(now.minus(daily), tenant.zone()))
                .bind("zone", tenant.zone().getId()).bind("now", now).list(row -> row.number("id"));
        if (!runs.isEmpty()) {
            sql.query("delete from customer_score where tenant_id = :tenant and run_id = any(:runs::bigint[])")
                    .bind("runs", runs).update();
            audit.record("analysis.scores-dropped", "analysis", "", Map.of("analyses", runs.size()));
        }
        return runs.size();
    }
}
