package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.wiederkehr.run.TestStack;

/** The schema keeps its rules, and the rules would notice if it did not. */
class CatalogueIT {
    static final List<Planted> PLANTED = Planted.FAULTS;

    @Test
    void the_schema_breaks_no_rule() throws SQLException {
        try (Connection database = database()) {
            assertThat(new Catalogue(database).breaches()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("PLANTED")
    void a_planted_fault_is_found(Planted fault) throws SQLException {
        try (Connection database = database(); Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(fault.ddl());
            assertThat(new Catalogue(database).breaches()).anyMatch(breach -> breach.contains(fault.culprit()));
            database.rollback();
        }
    }

    private static Connection database() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "postgres");
    }
}
