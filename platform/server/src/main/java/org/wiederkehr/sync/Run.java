package org.wiederkehr.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.wiederkehr.tenants.Row;
import org.wiederkehr.web.Json;

/** A row of sync_run with its connection, as it is read for the screen. */
record Run(long id, long connection, String connectionName, String connector, RunState state, Optional<String> problem,
        Map<String, String> problemParams, long read, long added, long changed, long unchanged, long rejected,
        long deleted, long suppressed, long bytesDone, long bytesTotal, Instant createdAt, Optional<Instant> startedAt,
        Optional<Instant> finishedAt, String startedBy, int attempts, Optional<Instant> attemptAt, long attemptBytes,
        boolean complete, Optional<RunView.Repeated> repeated) {
    static final String SELECT = """
            select r.*, r.problem_params::text as params, k.name as connection_name, k.connector
            from sync_run r join connection k on k.tenant_id = :tenant and k.id = r.connection_id
            where r.tenant_id = :tenant\s""";

    /** Publishing takes about as long again as reading. */
    private static final double PUBLISHING = 1.0;
    private static final Duration TOO_EARLY = Duration.ofSeconds(2);

    static Run of(Row row) {
        return new Run(row.number("id"), row.number("connection_id"), row.text("connection_name"),
                row.text("connector"), RunState.valueOf(row.text("state")), row.textIf("problem"),
                Json.texts(row.text("params")), row.number("rows_read"), row.number("rows_new"),
                row.number("rows_changed"), row.number("rows_unchanged"), row.number("rows_rejected"),
                row.number("rows_deleted"), row.number("rows_suppressed"), row.number("bytes_done"),
                row.number("bytes_total"), row.instant("created_at"), row.instantIf("started_at"),
                row.instantIf("finished_at"), row.text("started_by"), row.integer("attempts"),
                row.instantIf("attempt_at"), row.number("attempt_bytes"), row.truth("complete"), repeated(row));
    }

    private static Optional<RunView.Repeated> repeated(Row row) {
        RunView.Repeated orders = new RunView.Repeated(row.number("orders_repeated"), row.number("orders_differing"),
                row.number("orders_continued"));
        return orders.orders() == 0 ? Optional.empty() : Optional.of(orders);
    }

    /** From what this attempt has read since it began; earlier attempts say nothing about the pace. */
    Optional<Long> etaSeconds(Instant now) {
        if (state != RunState.READING || attemptAt.isEmpty()) {
            return Optional.empty();
        }
        Duration elapsed = Duration.between(attemptAt.get(), now);
        return eta(elapsed, bytesDone - attemptBytes, bytesTotal - bytesDone, bytesTotal).stream().boxed().findFirst();
    }

    static OptionalLong eta(Duration elapsed, long read, long left, long total) {
        if (read <= 0 || elapsed.compareTo(TOO_EARLY) < 0) {
            return OptionalLong.empty();
        }
        double perByte = elapsed.toMillis() / 1000.0 / read;
        return OptionalLong.of(Math.round(perByte * (left + PUBLISHING * total)));
    }
}
