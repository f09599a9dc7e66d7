package org.wiederkehr.run.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;

/** Logs and what else the servers leave on disk carry ids, no names; the sweeps look for their marks there too. */
class LogsIT {
    /** What the servers call their logs. */
    private static final List<String> LOGS = List.of("postgres.log", "keycloak.log", "wildfly.log", "server.log");

    @Test
    void a_word_in_a_log_would_be_found() throws SQLException {
        assertThat(Logs.with(word())).isEmpty();
        assertThat(Logs.files()).extracting(file -> String.valueOf(file.getFileName())).containsAll(LOGS);
        // A real line of a real log, written by somebody who gives the database nonsense.
        String nonsense = word();
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "app");
                Statement statement = database.createStatement()) {
            Assertions.assertThatThrownBy(() -> statement.execute("select '" + nonsense + "'::bigint"));
        }
        assertThat(Logs.with(nonsense)).extracting(Path::getFileName).extracting(String::valueOf)
                .containsExactly("postgres.log");
    }

    @ParameterizedTest
    @EnumSource
    void a_word_left_behind_would_be_found(Leftover leftover) throws IOException {
        String word = word();
        Path file = leftover.of(word, TestStack.data().resolve("wildfly").resolve("scratch"));
        try {
            assertThat(Logs.with(word)).containsExactly(file);
        } finally {
            Files.delete(file);
        }
        assertThat(Logs.with(word)).isEmpty();
    }

    @Test
    void a_name_that_the_database_and_the_server_repeat_would_be_found_in_both_logs() throws SQLException {
        Firm firm = Firm.found();
        String name = word();
        try (Telltale database = new Telltale("connection", "name")) {
            assertThat(firm.as("consultant").post("/connections", "{\"connector\":\"csv\",\"name\":\"" + name + "\"}")
                    .is(500).text()).as("%s", database).doesNotContain(name);
        }
        assertThat(Logs.with(name)).extracting(Path::getFileName).extracting(String::valueOf).contains("postgres.log",
                "server.log");
    }

    @Test
    void what_the_database_refuses_is_not_written_down() {
        Firm firm = Firm.found();
        String name = word();
        String connection = "{\"connector\":\"csv\",\"name\":\"" + name + "\"}";
        firm.as("consultant").post("/connections", connection).is(201);
        assertThat(firm.as("consultant").post("/connections", connection).is(400).text()).contains("name-taken");
        assertThat(Logs.with(name)).isEmpty();
    }

    @Test
    void what_people_send_in_the_wrong_shape_is_not_written_down() {
        Firm firm = Firm.found();
        String name = word();
        firm.as("consultant").post("/connections", "{\"" + name + "\":\"" + name + "\"}").is(400);
        firm.as("consultant").post("/connections", "{\"name\":\"" + name).is(400);
        firm.as("consultant").get("/customers?q=" + name + "&sort=" + name).is(400);
        firm.as("consultant").get("/customers/" + name).is(404);
        firm.as("consultant").get("/" + name).is(404);
        firm.as("tenant-admin").post("/members", """
                {"email":"%1$s@@","firstName":"%1$s","lastName":"%1$s","roles":["agent"]}""".formatted(name)).is(400);
        assertThat(Logs.with(name)).isEmpty();
    }

    @Test
    void who_is_invited_is_not_written_down() {
        Firm firm = Firm.found();
        String name = word();
        firm.as("tenant-admin").post("/members", """
                {"email":"%1$s@example.org","firstName":"%1$s","lastName":"%1$s","roles":["agent"]}""".formatted(name))
                .is(201);
        assertThat(Logs.with(name)).isEmpty();
    }

    @Test
    void who_mistypes_a_password_is_not_written_down() {
        Firm firm = Firm.found();
        String email = firm.email("agent");
        Assertions.assertThatThrownBy(() -> TestStack.get().token(email, "falsch")).hasMessageContaining("Invalid");
        assertThat(Logs.with(email)).isEmpty();
    }

    private static String word() {
        return "namensprobe" + UUID.randomUUID().toString().replace("-", "");
    }
}
