package org.wiederkehr.customers;

import java.util.Arrays;
import java.util.Map;
import org.wiederkehr.web.Problem;

/**
 * The order of a list of customers: a key that is never empty, then the id. What is unknown comes first ascending and
 * last descending.
 */
record Sort(Key key, boolean descending) {
    /** What can be sorted by, as SQL with its type. */
    enum Key {
        NAME("name", "c.search", "text"), REVENUE("revenue", "coalesce(s.sum_minor, 0)", "bigint"),
        LAST_ORDER("lastOrder", "coalesce(s.last_on, date '0001-01-01')", "date"),
        OVERDUE("overdue", "coalesce(x.overdue_ratio, -1)", "double precision"),
        PRIORITY("priority", "coalesce(x.priority, -1)", "double precision");

        final String parameter;
        final String sql;
        final String type;

        Key(String parameter, String sql, String type) {
            this.parameter = parameter;
            this.sql = sql;
            this.type = type;
        }
    }

    static Sort parse(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values()).filter(key -> key.parameter.equals(name)).findFirst()
                .map(key -> new Sort(key, descending))
                .orElseThrow(() -> Problem.invalid("?sort", "malformed", Map.of()));
    }

    /** Condition for what comes after the row with {@code :key} and {@code :id}. */
    String after() {
        return "(" + key.sql + ", c.id) " + (descending ? "<" : ">") + " (:key::" + key.type + ", :id)";
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return "order by " + key.sql + direction + ", c.id" + direction;
    }
}
