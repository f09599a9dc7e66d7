package org.wiederkehr.run.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;

/** Watches the analyses that follow the imports of a firm. */
record Following(Firm firm) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);

    /** How the analysis after this run came out, once it is decided. */
    JsonNode decided(JsonNode run) {
        Api api = firm.as("consultant");
        return await(() -> api.get("/syncs/" + run.path("id").asText() + "/analysis").is(200).body(),
                seen -> !seen.path("state").asText().equals("WANTED"));
    }

    /** The analysis that this run led to. */
    JsonNode analysis(JsonNode run) {
        JsonNode decided = decided(run);
        if (!decided.path("state").asText().equals("MADE")) {
            throw new AssertionError("no analysis: " + decided);
        }
        return firm.as("consultant").get("/analyses/" + decided.path("analysis").asText()).is(200).body();
    }

    /** Until the database answers true. */
    void until(String query) throws SQLException {
        try (Connection database = firm.database()) {
            await(() -> truth(database, query), seen -> seen);
        }
    }

    static boolean truth(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    long number(String query) throws SQLException {
        try (Connection database = firm.database();
                Statement statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String command) throws SQLException {
        try (Connection database = firm.database(); Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    static <T> T await(Callable<T> look, Predicate<T> enough) {
        Instant end = Instant.now().plus(PATIENCE);
        T seen = look(look);
        while (!enough.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not after " + PATIENCE + ": " + seen);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            seen = look(look);
        }
        return seen;
    }

    private static <T> T look(Callable<T> look) {
        try {
            return look.call();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
