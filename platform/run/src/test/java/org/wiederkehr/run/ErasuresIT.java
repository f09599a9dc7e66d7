package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** A restored backup brings the erased back; the operator's tool sends them away again. */
class ErasuresIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CUSTOMERS = """
            Kundennummer;Name;Art;E-Mail;Telefon
            W-1;Erika Quast;Privat;erika@quast.example;0421 1001
            W-2;Fritz Rabe;Privat;fritz@rabe.example;0421 1002
            W-3;Greta Storm;Privat;greta@storm.example;0421 1003
            """;

    @TempDir
    private Path folder;

    private final Firm firm = Firm.found();

    @Test
    void who_was_erased_after_a_backup_is_erased_again_after_its_restore() throws SQLException, IOException {
        Import export = Import.into(firm, "Kundenstamm");
        export.file("Kunden.csv", CUSTOMERS);
        sql("create table public.backup as select * from wk.customer where tenant_id = " + firm.id());
        erase("W-1");
        Path saved = save();
        assertThat(saved).content().doesNotContain("quast").contains(firm.alias());
        try {
            restore();
            assertThat(repeat(saved)).isEqualTo(new Erasures.Repeated(3, 1));
            awaitNothingMissed(saved);
        } finally {
            sql("drop table public.backup");
        }

        assertThat(value("select count(*) from wk.customer where tenant_id = :tenant and erased_at is not null"))
                .isEqualTo("1");
        assertThat(value("select string_agg(source_id, ' ' order by source_id) from wk.customer "
                + "where tenant_id = :tenant and erased_at is null")).isEqualTo("W-2 W-3");
        assertThat(export.file("Kunden.csv", CUSTOMERS).path("suppressed").asLong()).isEqualTo(1);
    }

    /** After a restore numbers are given anew: whoever has one now is not the one who was erased under it. */
    @Test
    void somebody_else_with_the_same_number_is_left_alone() throws SQLException, IOException {
        Import export = Import.into(firm, "Kundenstamm");
        export.file("Kunden.csv", CUSTOMERS);
        String id = erase("W-2");
        Path saved = save();
        sql("update wk.customer set erased_at = null, name = 'Somebody else', first_seen_at = now() where tenant_id = "
                + firm.id() + " and id = " + id);

        assertThat(repeat(saved)).isEqualTo(new Erasures.Repeated(0, 0));
    }

    private String erase(String sourceId) throws SQLException {
        String id = value(
                "select id from wk.customer where tenant_id = :tenant and source_id = '" + sourceId + "'");
        firm.as("privacy-officer").post("/customers/" + id + "/erasure", "").is(200);
        return id;
    }

    /** As if the database were from before the erasure. */
    private void restore() throws SQLException {
        long tenant = firm.id();
        sql("delete from wk.suppression where tenant_id = " + tenant);
        sql("update wk.customer c set source_id = b.source_id, name = b.name, email = b.email, phone = b.phone, "
                + "kind = b.kind, search = b.search, erased_at = null from public.backup b "
                + "where c.tenant_id = b.tenant_id and c.id = b.id");
    }

    private Path save() throws SQLException {
        Path file = folder.resolve("erasures.csv");
        try (Connection database = firm.database()) {
            assertThat(Erasures.save(database, file)).isPositive();
        }
        assertThat(file).satisfies(each -> assertThat(Files.getPosixFilePermissions(each)).hasSize(2));
        return file;
    }

    private Erasures.Repeated repeat(Path file) throws SQLException, IOException {
        try (Connection database = firm.database()) {
            return Erasures.repeat(database, file);
        }
    }

    private void awaitNothingMissed(Path saved) throws SQLException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (repeat(saved).missed() > 0) {
            assertThat(Instant.now()).as("still not erased").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private void sql(String text) throws SQLException {
        try (Connection database = stackDatabase(); Statement sql = database.createStatement()) {
            sql.execute(text);
        }
    }

    // the owner of the schema may not make tables elsewhere
    private static Connection stackDatabase() throws SQLException {
        return TestStack.get().postgres().connect("wiederkehr", "postgres");
    }

    private String value(String query) throws SQLException {
        try (Connection database = firm.database();
                Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(query.replace(":tenant", Long.toString(firm.id())))) {
            return row.next() ? Optional.ofNullable(row.getString(1)).orElse("") : "";
        }
    }
}
