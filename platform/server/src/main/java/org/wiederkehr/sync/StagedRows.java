package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.wiederkehr.tenants.Sql;

/** The staging tables as a whole. */
@ApplicationScoped
class StagedRows {
    private static final List<String> TABLES = List.of("staged_party", "staged_order", "staged_payment",
            "staged_delete", "staged_checkpoint");

    @Inject
    Sql sql;

    boolean has(long run) {
        return sql.query("select run_id from staged_checkpoint where tenant_id = :tenant and run_id = :run")
                .bind("run", run).first(row -> row.number("run_id")).isPresent();
    }

    void clear(long run) {
        for (String table : TABLES) {
            sql.query("delete from " + table + " where tenant_id = :tenant and run_id = :run").bind("run", run)
                    .update();
        }
    }
}
