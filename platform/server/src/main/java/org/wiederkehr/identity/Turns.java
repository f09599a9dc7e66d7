package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.wiederkehr.tenants.Sql;

/** Changes to the members of one tenant, one after the other: two admins could demote each other else, and nobody be left. */
@ApplicationScoped
class Turns {
    @Inject
    Sql sql;

    /** Waits for changes under way, on other nodes too. */
    @Transactional
    public <T> T take(Supplier<T> change) {
        sql.query("select pg_advisory_xact_lock(hashtextextended('members ' || :tenant, 0))::text as taken")
                .one(row -> true);
        return change.get();
    }
}
