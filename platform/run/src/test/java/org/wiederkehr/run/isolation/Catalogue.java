package org.wiederkehr.run.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the schema, asked of PostgreSQL's own catalogue: over every relation, policy, constraint, index, function,
 * trigger, sequence, grant and role that exists, known to us or not. Each rule is a query that answers what breaks it.
 */
record Catalogue(Connection database) {
    /** One rule: why it is there, and the query for its breaches (one text column). */
    record Rule(String because, String query) {}

    /** Sentences that name the object and the broken rule; empty when all is well. */
    List<String> breaches() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Rule rule : CatalogueRules.ALL) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(rule.query())) {
                while (rows.next()) {
                    found.add(rows.getString(1) + ": " + rule.because());
                }
            }
        }
        return found;
    }
}
