package org.wiederkehr.sync;

import java.sql.SQLException;
import java.util.Set;
import org.wiederkehr.tenants.DataFailure;

/** Tells outages from errors: an outage passes, the same data fails the same way every time. */
final class Temporary {
    /** SQLSTATE classes: data exception, integrity constraint violation, syntax error or access rule violation. */
    private static final Set<String> LASTING = Set.of("22", "23", "42");

    private Temporary() {}

    static boolean is(DataFailure failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().length() == 5
                    && LASTING.contains(sql.getSQLState().substring(0, 2))) {
                return false;
            }
        }
        return true;
    }
}
