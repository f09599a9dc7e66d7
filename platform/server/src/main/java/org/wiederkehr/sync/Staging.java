package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.tenants.Sql;
import org.wiederkehr.web.Json;

/**
 * Stores what a connector delivered together with the checkpoint that covers it, in one transaction: whatever dies, the
 * next attempt goes on exactly behind the last stored row.
 */
@ApplicationScoped
class Staging {
    private static final String PARTY = "seq, rows, source_id, updated_at, number, name, kind, email, phone, street, "
            + "zip, city, country, since";
    private static final String ORDER = "seq, rows, file, source_id, party_ref, number, ordered_on, kind, total_minor, "
            + "currency, line_no, article, quantity, line_minor";
    private static final String PAYMENT = "seq, rows, source_id, party_ref, order_number, due_on, paid_on, "
            + "amount_minor, currency";
    private static final String DELETE = "seq, type, source_id";

    @Inject
    Sql sql;

    /** The fence comes first: it also makes a cancellation wait for this transaction, or this one for it. */
    @Transactional
    void store(Attempt attempt, Batch batch, Checkpoint covers, Progress progress) {
        advance(attempt, batch, progress);
        copy(attempt, "staged_party", PARTY, batch.parties());
        copy(attempt, "staged_order", ORDER, batch.orders());
        copy(attempt, "staged_payment", PAYMENT, batch.payments());
        copy(attempt, "staged_delete", DELETE, batch.deletes());
        reject(attempt, batch);
        sql.query("""
                insert into staged_checkpoint (tenant_id, run_id, format, opaque, next_seq, swept)
                values (:tenant, :run, :format, :opaque, :next, :swept::text[])
                on conflict (tenant_id, run_id) do update set format = excluded.format, opaque = excluded.opaque,
                    next_seq = excluded.next_seq, swept = staged_checkpoint.swept || excluded.swept""")
                .bind("run", attempt.run()).bind("format", covers.format()).bind("opaque", covers.opaque())
                .bind("next", batch.nextSeq()).bind("swept", batch.swept()).update();
    }

    private void advance(Attempt attempt, Batch batch, Progress progress) {
        long wanted = sql.query("""
                update sync_run set rows_read = :read, rows_rejected = rows_rejected + :rejected,
                    bytes_done = :done, bytes_total = :total
                where tenant_id = :tenant and id = :run and attempts = :attempt and state = 'READING'""")
                .bind("run", attempt.run()).bind("attempt", attempt.number()).bind("read", progress.rowsRead())
                .bind("rejected", batch.rejectedRows()).bind("done", progress.bytesDone())
                .bind("total", progress.bytesTotal()).update();
        if (wanted == 0) {
            throw new Superseded(attempt.run(), attempt.number());
        }
    }

    /** Through a temporary table: PostgreSQL refuses COPY into guarded ones. */
    private void copy(Attempt attempt, String table, String columns, CopyText rows) {
        if (rows.isEmpty()) {
            return;
        }
        String copied = "copied_" + table;
        sql.unowned("create temporary table " + copied + " on commit drop as select " + columns + " from " + table
                + " with no data").update();
        sql.copy(copies -> copies.copyIn("copy " + copied + " (" + columns + ") from stdin", rows.reader()));
        sql.query("insert into " + table + " (tenant_id, run_id, " + columns + ") select :tenant, :run, " + columns
                + " from " + copied).bind("run", attempt.run()).update();
    }

    private void reject(Attempt attempt, Batch batch) {
        List<Reject> rejects = batch.rejects();
        if (rejects.isEmpty()) {
            return;
        }
        CopyText rows = new CopyText();
        for (int i = 0; i < rejects.size(); i++) {
            Reject reject = rejects.get(i);
            rows.row(batch.firstReject() + i, reject.file(), reject.line(), reject.field(), reject.reason(),
                    Json.stored(reject.params()), reject.sample());
        }
        copy(attempt, "rejected_row", "seq, file, line, field, reason, params, sample", rows);
    }
}
