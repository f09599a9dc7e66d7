package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Json;
import org.wiederkehr.web.Problem;

/** The stored analyses of a firm. All methods need a transaction. */
@ApplicationScoped
class Analyses {
    private static final String SELECT = "select id, as_of, created_at, created_by, origin, scores_dropped_at, "
            + "customers, figures, parameters from analysis_run where tenant_id = :tenant ";

    @Inject
    Sql sql;
    @Inject
    SalesHistory history;
    @Inject
    CurrentTenant tenant;
    @Inject
    Archive archive;

    /** For somebody who asks for it; what stands in the way is a problem. */
    AnalysisView order(Optional<LocalDate> wanted, Instant now) {
        return switch (make(wanted, Origin.PERSON, now)) {
            case Made.Stored stored -> stored.analysis();
            case Made.NoOrders none -> throw Problem.conflict("no-orders", Map.of());
            case Made.NoOrdersUntil none ->
                throw Problem.conflict("no-orders-until", Map.of("asOf", none.asOf().toString()));
        };
    }

    /** Makes a snapshot as of a day, by default the last one there is data of: what came later nobody knows. */
    Made make(Optional<LocalDate> wanted, Origin origin, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, tenant.zone());
        if (wanted.filter(day -> day.isAfter(today)).isPresent()) {
            throw Problem.invalid("/asOf", "in-the-future", Map.of("today", today.toString()));
        }
        Optional<LocalDate> data = history.until();
        if (data.isEmpty()) {
            return new Made.NoOrders();
        }
        LocalDate until = data.get();
        LocalDate asOf = wanted.orElse(until.isBefore(today) ? until : today);
        boolean all = !asOf.isBefore(until);
        CustomerSummaries summaries = all ? history.summaries(asOf) : history.summedUp(asOf);
        if (summaries.size() == 0) {
            return new Made.NoOrdersUntil(asOf);
        }
        Snapshot snapshot = new Snapshot(summaries, Rules.DEFAULT, tenant.currency());
        Figures figures = snapshot.figures(history.withoutCustomer(asOf), history.creditOnly(asOf));
        Parameters parameters = Rules.DEFAULT
                .with(all ? Parameters.Source.SUMMARIES : Parameters.Source.ORDERS, until);
        return new Made.Stored(
                find(archive.keep(new Archive.Filed(snapshot, figures, parameters, asOf, origin), now)));
    }

    /** Newest first, before the given one. */
    List<AnalysisView> before(Optional<Long> id, int limit) {
        return sql.query(SELECT + "and id < :before order by id desc limit :limit")
                .bind("before", id.orElse(Long.MAX_VALUE)).bind("limit", limit).list(Analyses::view);
    }

    AnalysisView find(long id) {
        return sql.query(SELECT + "and id = :id").bind("id", id).first(Analyses::view)
                .orElseThrow(Problem::notFound);
    }

    /** The same for who needs more than its figures; a problem that names the way out when they are all that is left. */
    AnalysisView whole(long id) {
        AnalysisView found = find(id);
        if (found.scoresDroppedAt().isPresent()) {
            throw Problem.conflict("scores-dropped", Map.of("asOf", found.asOf().toString()));
        }
        return found;
    }

    Curve curve(long id) {
        return sql.query("select curve from analysis_run where tenant_id = :tenant and id = :id").bind("id", id)
                .first(row -> Json.read(row.text("curve"), Curve.class)).orElseThrow(Problem::notFound);
    }

    Grid grid(long id) {
        return sql.query("select grid from analysis_run where tenant_id = :tenant and id = :id").bind("id", id)
                .first(row -> Json.read(row.text("grid"), Grid.class)).orElseThrow(Problem::notFound);
    }

    private static AnalysisView view(Row row) {
        return new AnalysisView(Long.toString(row.number("id")), row.date("as_of"), row.instant("created_at"),
                row.text("created_by"), Origin.valueOf(row.text("origin")), row.instantIf("scores_dropped_at"),
                row.integer("customers"), Json.read(row.text("figures"), Figures.class),
                Json.read(row.text("parameters"), Parameters.class));
    }
}
