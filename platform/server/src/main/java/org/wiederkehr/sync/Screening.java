package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.wiederkehr.consent.Suppressed;
import org.wiederkehr.consent.Suppression;
import org.wiederkehr.sync.Reconcile.Scope;

/** Whoever was erased is kept out: their parties, orders and payments leave staging before anything is compared. */
@ApplicationScoped
class Screening {
    private static final List<String> TABLES = List.of("staged_party", "staged_order", "staged_payment");

    @Inject
    Suppression suppression;

    /** Answers how many rows of the source that were. Loads the list after the connection was locked. */
    long drop(Scope scope) {
        Suppressed list = suppression.list();
        if (list.isEmpty()) {
            return 0;
        }
        List<String> barred = new ArrayList<>();
        scope.query("""
                select r.ref, p.email, p.phone from (
                    select source_id as ref from staged_party where tenant_id = :tenant and run_id = :run
                    union select party_ref from staged_order where tenant_id = :tenant and run_id = :run
                    union select party_ref from staged_payment where tenant_id = :tenant and run_id = :run) r
                left join staged_party p on p.tenant_id = :tenant and p.run_id = :run and p.source_id = r.ref
                where r.ref is not null""").each(row -> {
            if (list.bars(scope.attempt().connection(), row.text("ref"), row.textIf("email"), row.textIf("phone"))) {
                barred.add(row.text("ref"));
            }
        });
        return barred.isEmpty() ? 0 : TABLES.stream().mapToLong(table -> drop(scope, table, barred)).sum();
    }

    private static long drop(Scope scope, String table, List<String> barred) {
        String ref = table.equals("staged_party") ? "source_id" : "party_ref";
        return scope.query("with gone as (delete from " + table + " where tenant_id = :tenant and run_id = :run and "
                + ref + " = any(:barred::text[]) returning rows) select coalesce(sum(rows), 0)::bigint as n from gone")
                .bind("barred", barred).one(row -> row.number("n"));
    }
}
