package org.wiederkehr.sync;

import org.wiederkehr.sync.Reconcile.Scope;

/**
 * Picks the rows of a set of ids. A few are looked up one by one, so that a small change costs no look at everything ever
 * kept; many are found in one pass, because an array is searched from its beginning for each row.
 */
final class Among {
    private static final int FEW = 1_000;

    private Among() {}

    /**
     * A condition on the column.
     *
     * @param ids a query of temporary tables only
     */
    static String of(Scope scope, String column, String ids) {
        long found = scope.local("select count(*) as n from (%s limit %d) found".formatted(ids, FEW + 1))
                .one(row -> row.number("n"));
        return found > FEW ? column + " in (" + ids + ")" : column + " = any(array(" + ids + "))";
    }
}
