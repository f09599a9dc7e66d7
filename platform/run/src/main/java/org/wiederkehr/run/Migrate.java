package org.wiederkehr.run;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema of database {@code wiederkehr} up to date as role {@code migrator}. The launcher does it at each start; in production it is a step of its own,
 * between stopping the old version and starting the new one: {@code WIEDERKEHR_DB_URL} and {@code WIEDERKEHR_DB_MIGRATOR_PASSWORD} say where.
 */
public final class Migrate {
    // held here, because a logger nobody holds forgets its level
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrate() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        String url = environment.get("WIEDERKEHR_DB_URL");
        String password = environment.get("WIEDERKEHR_DB_MIGRATOR_PASSWORD");
        if (url == null || password == null) {
            System.err.println("WIEDERKEHR_DB_URL and WIEDERKEHR_DB_MIGRATOR_PASSWORD must be set.");
            System.exit(2);
            return;
        }
        try {
            System.out.println("Applied migrations: " + run(url, password));
        } catch (FlywayException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Returns how many migrations were applied now. */
    static int run(String url, String password) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway flyway = Flyway.configure().dataSource(url, "migrator", password).locations("classpath:db/migration")
                .defaultSchema("platform").createSchemas(true)
                .placeholderReplacement(false).validateMigrationNaming(true).cleanDisabled(true).connectRetries(3)
                .load();
        return flyway.migrate().migrationsExecuted;
    }
}
