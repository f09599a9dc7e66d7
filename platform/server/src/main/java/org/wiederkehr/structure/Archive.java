package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.identity.Caller;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Json;

/** Puts a snapshot away: one row, and one score per customer. */
@ApplicationScoped
class Archive {
    private static final int PIECE = 1 << 16;

    @Inject
    Sql sql;
    @Inject
    Caller caller;
    @Inject
    Audit audit;

    /** A snapshot, and by what and for whom it was made. */
    record Filed(Snapshot snapshot, Figures figures, Parameters parameters, LocalDate asOf, Origin origin) {}

    /** Answers its id. */
    long keep(Filed filed, Instant now) {
        Snapshot snapshot = filed.snapshot();
        long id = sql.query("""
                insert into analysis_run (tenant_id, as_of, parameters, figures, curve, grid, customers, created_at,
                    created_by, origin)
                values (:tenant, :asOf, :parameters::jsonb, :figures::jsonb, :curve::jsonb, :grid::jsonb, :customers,
                    :now, :by, :origin)
                returning id""").bind("asOf", filed.asOf()).bind("parameters", Json.stored(filed.parameters()))
                .bind("figures", Json.stored(filed.figures())).bind("curve", Json.stored(snapshot.curve()))
                .bind("grid", Json.stored(snapshot.grid())).bind("customers", snapshot.summaries.size())
                .bind("now", now).bind("by", caller.isSomebody() ? caller.name() : "system")
                .bind("origin", filed.origin()).one(row -> row.number("id"));
        storeScores(snapshot, id);
        audit.record("analysis.made", "analysis", id, Map.of("asOf", filed.asOf(), "customers",
                snapshot.summaries.size(), "source", filed.parameters().source()));
        withoutTheErased(id);
        return id;
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

    /**
     * Whoever was erased while this was being computed. Needs the turn at the trail, which an erasure takes before it
     * looks for scores: it is either over, and seen here, or it waits and will find these.
     */
    private void withoutTheErased(long id) {
        sql.query("""
                delete from customer_score where tenant_id = :tenant and run_id = :run and customer_id in (
                    select id from customer where tenant_id = :tenant and erased_at is not null)""")
                .bind("run", id).update();
    }

    private static boolean execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(command);
        }
    }
}
