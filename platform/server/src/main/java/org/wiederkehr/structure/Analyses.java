package org.wiederkehr.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.CurrentTenant;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Json;
import org.wiederkehr.web.Problem;

/** The stored analyses of a firm. All methods need a transaction. */
@ApplicationScoped
class Analyses {
    private static final String COLUMNS = "id, as_of, created_at, created_by, customers, figures, parameters";
    private static final int PIECE = 1 << 16;

    @Inject
    Sql sql;
    @Inject
    SalesHistory history;
    @Inject
    CurrentTenant tenant;
    @Inject
    Caller caller;
    @Inject
    Audit audit;

    /** Makes a snapshot as of a day, by default the last one there is data of: what came later nobody knows. */
    AnalysisView make(Optional<LocalDate> wanted, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, tenant.zone());
        LocalDate until = history.until().orElseThrow(() -> Problem.conflict("no-orders", Map.of()));
        LocalDate asOf = wanted.orElse(until.isBefore(today) ? until : today);
        if (asOf.isAfter(today)) {
            throw Problem.invalid("/asOf", "in-the-future", Map.of("today", today.toString()));
        }
        boolean all = !asOf.isBefore(until);
        CustomerSummaries summaries = all ? history.summaries(asOf) : history.summedUp(asOf);
        if (summaries.size() == 0) {
            throw Problem.conflict("no-orders-until", Map.of("asOf", asOf.toString()));
        }
        Snapshot snapshot = new Snapshot(summaries, Rules.DEFAULT, tenant.currency());
        Parameters parameters = Rules.DEFAULT
                .with(all ? Parameters.Source.SUMMARIES : Parameters.Source.ORDERS, until);
        AnalysisView made = store(snapshot, parameters, asOf, now);
        audit.record("analysis.made", "analysis", made.id(),
                Map.of("asOf", asOf, "customers", summaries.size(), "source", parameters.source()));
        return made;
    }

    private AnalysisView store(Snapshot snapshot, Parameters parameters, LocalDate asOf, Instant now) {
        long id = sql.query("""
                insert into analysis_run (tenant_id, as_of, parameters, figures, curve, grid, customers, created_at,
                    created_by)
                values (:tenant, :asOf, :parameters::jsonb, :figures::jsonb, :curve::jsonb, :grid::jsonb, :customers,
                    :now, :by)
                returning id""").bind("asOf", asOf).bind("parameters", json(parameters))
                .bind("figures", json(snapshot.figures(history.withoutCustomer(asOf))))
                .bind("curve", json(snapshot.curve())).bind("grid", json(snapshot.grid()))
                .bind("customers", snapshot.summaries.size()).bind("now", now)
                .bind("by", caller.isSomebody() ? caller.name() : "system")
                .one(row -> row.number("id"));
        storeScores(snapshot, id);
        return find(id);
    }

    // COPY is refused on guarded tables, so the rows come in through a table of this transaction
    private void storeScores(Snapshot snapshot, long id) {
        sql.connected(connection -> {
            execute(connection, "create temp table score_in on commit drop as select " + ScoreTuples.COLUMNS
                    + " from customer_score with no data");
            try (OutputStream out = new BufferedOutputStream(new PGCopyOutputStream(
                    connection.unwrap(PGConnection.class), "copy score_in from stdin (format binary)"), PIECE)) {
                new ScoreTuples(snapshot, out).write();
            }
            return id;
        });
        sql.query("insert into customer_score (tenant_id, run_id, " + ScoreTuples.COLUMNS + ") select :tenant, :run, "
                + ScoreTuples.COLUMNS + " from score_in").bind("run", id).update();
        // another analysis in the same transaction finds the name free
        sql.connected(connection -> execute(connection, "drop table score_in"));
    }

    private static boolean execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(command);
        }
    }

    /** Newest first, before the given one. */
    List<AnalysisView> before(Optional<Long> id, int limit) {
        return sql.query("select " + COLUMNS + " from analysis_run where tenant_id = :tenant and id < :before "
                + "order by id desc limit :limit").bind("before", id.orElse(Long.MAX_VALUE)).bind("limit", limit)
                .list(Analyses::view);
    }

    AnalysisView find(long id) {
        return sql.query("select " + COLUMNS + " from analysis_run where tenant_id = :tenant and id = :id")
                .bind("id", id).first(Analyses::view).orElseThrow(Problem::notFound);
    }

    Curve curve(long id) {
        return sql.query("select curve from analysis_run where tenant_id = :tenant and id = :id").bind("id", id)
                .first(row -> read(row.text("curve"), Curve.class)).orElseThrow(Problem::notFound);
    }

    Grid grid(long id) {
        return sql.query("select grid from analysis_run where tenant_id = :tenant and id = :id").bind("id", id)
                .first(row -> read(row.text("grid"), Grid.class)).orElseThrow(Problem::notFound);
    }

    private static AnalysisView view(Row row) {
        return new AnalysisView(Long.toString(row.number("id")), row.date("as_of"), row.instant("created_at"),
                row.text("created_by"), row.integer("customers"), read(row.text("figures"), Figures.class),
                read(row.text("parameters"), Parameters.class));
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
