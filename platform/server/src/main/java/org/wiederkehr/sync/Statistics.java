package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.List;
import org.wiederkehr.tenants.DataFailure;
import org.wiederkehr.tenants.Sql;

/** Tells the planner what an import did to the tables; after a first import it would plan for an empty house. */
@ApplicationScoped
class Statistics {
    private static final List<String> TABLES = List.of("customer", "sales_order", "sales_line", "payment",
            "customer_summary");

    @Inject
    Refresh refresh;

    void refresh() {
        for (String table : TABLES) {
            try {
                refresh.table(table);
            } catch (DataFailure busy) {
                // Somebody else analyzes this table at the moment: as good.
                System.getLogger(Statistics.class.getPackageName()).log(Level.DEBUG, table + " not analyzed", busy);
            }
        }
    }

    /** One table, one transaction. */
    @ApplicationScoped
    static class Refresh {
        @Inject
        Sql sql;

        @Transactional
        void table(String name) {
            sql.unowned("set local lock_timeout = '3s'").update();
            sql.unowned("analyze " + name).update();
        }
    }
}
