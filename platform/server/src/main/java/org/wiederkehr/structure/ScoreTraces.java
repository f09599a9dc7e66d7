package org.wiederkehr.structure;

import static org.wiederkehr.consent.Places.Treatment.ERASED;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.consent.ErasureOrdered;
import org.wiederkehr.consent.ErasurePreviewed;
import org.wiederkehr.tenants.Sql;

/** An erased customer leaves all analyses; their key figures stay, because sums over many name nobody. */
@ApplicationScoped
class ScoreTraces {
    private static final int LAST = Interceptor.Priority.PLATFORM_AFTER;
    private static final String TABLE = "customer_score";
    // by way of the runs, because the scores are kept in their order
    private static final String OF_CUSTOMER = " from customer_score where tenant_id = :tenant and customer_id = :customer "
            + "and run_id = any(array(select id from analysis_run where tenant_id = :tenant))";

    @Inject
    Sql sql;
    @Inject
    Audit audit;

    void preview(@Observes ErasurePreviewed asked) {
        asked.places().note(TABLE, ERASED, sql.query("select count(*) as n" + OF_CUSTOMER)
                .bind("customer", asked.customer()).one(row -> row.number("n")));
    }

    /**
     * With the turn at the trail, for which an analysis waits before its own last look: so none that is under way brings
     * scores in behind this back. Last of all rooms, because with the turn in hand nobody may wait for rows of theirs.
     */
    void erase(@Observes @Priority(LAST) ErasureOrdered order) {
        audit.takeTurn();
        order.places().note(TABLE, ERASED,
                sql.query("delete" + OF_CUSTOMER).bind("customer", order.customer()).update());
    }
}
