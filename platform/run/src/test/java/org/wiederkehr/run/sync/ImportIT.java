package org.wiederkehr.run.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/** Files go in through the API as through the wizard; every row is counted. */
class ImportIT {
    private static final String HEADER = "Kundennummer;Auftragsnummer;Datum;Betrag\n";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Firm firm;
    private static Api consultant;

    @BeforeAll
    static void found() {
        firm = Firm.found();
        consultant = firm.as("consultant");
    }

    /** Order number i of 50 customers with this prefix; the third one's amount can be another. */
    private static byte[] orders(String prefix, int count, String third) {
        return orders(prefix, count, third, "10,50");
    }

    private static byte[] orders(String prefix, int count, String third, String others) {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= count; i++) {
            file.append(prefix).append(i % 50).append(";").append(i).append(";0").append(1 + i % 9).append(".03.2026;")
                    .append(i == 3 ? third : others).append('\n');
        }
        return file.toString().getBytes(UTF_8);
    }

    @Test
    void only_what_differs_is_changed_and_what_is_missing_goes() {
        Import files = Import.into(firm, "changing");
        JsonNode first = files.bytes("a.csv", orders("C", 100, "10,50"));
        assertThat(Counts.of(first)).isEqualTo(Counts.allNew(100));
        assertThat(first.path("attempts").asInt()).isEqualTo(1);
        assertThat(Counts.of(files.bytes("a.csv", orders("C", 100, "10,50")))).isEqualTo(Counts.nothingNew(100));
        assertThat(Counts.of(files.bytes("a.csv", orders("C", 100, "11,50"))))
                .isEqualTo(new Counts("SUCCEEDED", 100, 0, 1, 99, 0, 0));
        assertThat(revenueOf("C3")).isEqualTo(1_150 + 1_050);
        assertThat(Counts.of(files.bytes("b.csv", orders("C", 90, "11,50"))))
                .isEqualTo(new Counts("SUCCEEDED", 90, 0, 0, 90, 0, 10));
        assertThat(revenueOf("C49")).isEqualTo(1_050);
    }

    private static long revenueOf(String number) {
        JsonNode found = consultant.get("/customers?q=" + number).is(200).at("/items");
        for (JsonNode customer : found) {
            if (customer.path("name").asText().equals(number)) {
                return customer.at("/revenue/minor").asLong(-1);
            }
        }
        throw new AssertionError(number + " is not among " + found);
    }

    @Test
    void half_a_file_waits_for_somebodys_yes() {
        Import files = Import.into(firm, "half");
        files.bytes("a.csv", orders("H", 3_000, "10,50"));
        JsonNode waiting = files.bytes("a.csv", orders("H", 1_500, "9,50", "9,50"));
        assertThat(waiting.path("state").asText()).isEqualTo("NEEDS_CONFIRMATION");
        assertThat(waiting.at("/problem/code").asText()).isEqualTo("sync-many-missing");
        assertThat(waiting.at("/problem/params/missing").asText()).isEqualTo("1500");
        assertThat(waiting.at("/problem/params/kept").asText()).isEqualTo("3000");
        assertThat(revenueOf("H7")).as("nothing is published yet").isEqualTo(60 * 1_050);

        String run = waiting.path("id").asText();
        consultant.post("/syncs/" + run + "/confirm", "{}").is(200);
        assertThat(Counts.of(files.resting(run))).isEqualTo(new Counts("SUCCEEDED", 1_500, 0, 1_500, 0, 0, 1_500));
        assertThat(revenueOf("H7")).isEqualTo(30 * 950);
    }

    @Test
    void half_a_file_can_be_cancelled_instead() {
        Import files = Import.into(firm, "half, cancelled");
        files.bytes("a.csv", orders("I", 100, "10,50"));
        JsonNode waiting = files.bytes("a.csv", orders("I", 50, "10,50"));
        assertThat(waiting.path("state").asText()).isEqualTo("NEEDS_CONFIRMATION");
        consultant.post("/syncs/" + waiting.path("id").asText() + "/cancel", "{}").is(200);
        assertThat(revenueOf("I7")).isEqualTo(2_100);
        assertThat(Counts.of(files.bytes("a.csv", orders("I", 100, "10,50")))).isEqualTo(Counts.nothingNew(100));
    }

    @Test
    void a_row_that_cannot_be_read_any_more_is_not_taken_for_one_that_is_gone() {
        Import files = Import.into(firm, "unread");
        files.bytes("a.csv", orders("U", 100, "10,50"));
        JsonNode waiting = files.bytes("a.csv", orders("U", 100, "viel"));
        assertThat(waiting.path("state").asText()).isEqualTo("NEEDS_CONFIRMATION");
        assertThat(waiting.at("/problem/params/missing").asText()).isEqualTo("1");
        consultant.post("/syncs/" + waiting.path("id").asText() + "/cancel", "{}").is(200);
        assertThat(revenueOf("U3")).isEqualTo(2_100);
    }

    @Test
    void bad_rows_come_back_with_line_field_and_reason_and_the_others_arrive() {
        Import files = Import.into(firm, "rejects");
        String content = HEADER + "K1;A1;01.03.2026;10,00\nK2;A2;31.02.2026;5,00\nK3;A3;02.03.2026;viel\n"
                + "K4;A4;02.03.2026;7,00\n" + "K5;A5;03.03.2026;1,00\n".repeat(30);
        JsonNode run = files.bytes("a.csv", content.getBytes(UTF_8));
        assertThat(Counts.of(run)).isEqualTo(new Counts("SUCCEEDED", 34, 32, 0, 0, 2, 0));

        String rejects = "/syncs/" + run.path("id").asText() + "/rejects";
        JsonNode items = consultant.with("Accept-Language", "en").get(rejects).is(200).at("/items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/file").asText()).isEqualTo("a.csv");
        assertThat(items.at("/0/line").asLong()).isEqualTo(3);
        assertThat(items.at("/0/field").asText()).isEqualTo("DATE");
        assertThat(items.at("/0/text").asText()).contains("31.02.2026");
        assertThat(items.at("/1/line").asLong()).isEqualTo(4);
        assertThat(items.at("/1/field").asText()).isEqualTo("AMOUNT");
        assertThat(items.at("/1/text").asText()).contains("viel");
        assertThat(consultant.with("Accept-Language", "en").get(rejects + ".csv").is(200).text().lines())
                .satisfiesExactly(line -> assertThat(line).isEqualTo("\uFEFFFile;Line;Field;Reason;Sample"),
                        line -> assertThat(line).startsWith("a.csv;3;").contains("31.02.2026"),
                        line -> assertThat(line).startsWith("a.csv;4;").contains("viel"));
    }

    @Test
    void a_cancelled_import_leaves_nothing_and_the_next_one_works() throws SQLException {
        Import files = Import.into(firm, "cancelled");
        // so many that it is far from its end whenever a busy machine gets round to looking at it
        byte[] many = orders("X", 300_000, "10,50");
        String run = files.begin("many.csv", many);
        awaitRows(files, run);
        JsonNode cancelled = consultant.post("/syncs/" + run + "/cancel", "{}").is(200).body();
        assertThat(cancelled.path("state").asText()).isEqualTo("CANCELLED");

        assertThat(consultant.get("/customers?q=X1").is(200).at("/items")).isEmpty();
        consultant.post("/syncs/" + run + "/confirm", "{}").is(409);
        consultant.post("/syncs/" + run + "/cancel", "{}").is(409);
        assertThat(Counts.of(files.bytes("few.csv", orders("X", 100, "10,50")))).isEqualTo(Counts.allNew(100));
        assertThat(files.run(run).path("state").asText()).isEqualTo("CANCELLED");
        assertThat(staged()).isZero();
    }

    private static void awaitRows(Import files, String run) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode seen = files.run(run);
        while (seen.path("read").asLong() == 0) {
            assertThat(Instant.now()).as(seen.toString()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            seen = files.run(run);
        }
        assertThat(seen.path("state").asText()).isEqualTo("READING");
    }

    private static long staged() throws SQLException {
        try (var database = firm.database(); var query = database.prepareStatement("""
                select (select count(*) from wk.staged_order where tenant_id = ?)
                     + (select count(*) from wk.staged_party where tenant_id = ?)
                     + (select count(*) from wk.staged_checkpoint where tenant_id = ?)""")) {
            for (int i = 1; i <= 3; i++) {
                query.setLong(i, firm.id());
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void the_same_content_twice_in_one_import_is_refused_before_it_counts_twice() {
        Import files = Import.into(firm, "twice");
        byte[] content = orders("T", 30, "10,50");
        String one = files.upload("january.csv", content).is(201).at("/id").asText();
        String two = files.upload("january (1).csv", content).is(201).at("/id").asText();
        files.settle(files.preview(one).is(200).at("/suggested"));

        Api.Answer preview = files.preview(one, two).is(409);
        assertThat(preview.at("/code").asText()).isEqualTo("same-content");
        assertThat(preview.at("/title").asText()).contains("january.csv").contains("january (1).csv");
        assertThat(files.start(one, two).is(409).at("/code").asText()).isEqualTo("same-content");

        String run = files.start(one, one).is(201).at("/id").asText();
        assertThat(Counts.of(files.resting(run))).as("one upload named twice is one upload")
                .isEqualTo(Counts.allNew(30));
    }

    @Test
    void a_file_that_nobody_imports_loses_its_content_after_a_day() throws SQLException {
        Import files = Import.into(firm, "forgotten");
        String upload = files.upload("a.csv", orders("F", 3, "1,00")).is(201).at("/id").asText();
        try (var database = firm.database(); var query = database.prepareStatement("""
                update platform.scheduled_tasks set execution_time = execution_time - interval '1 day'
                where task_name = 'upload-expiry' and task_instance = ?""")) {
            query.setString(1, firm.id() + "/" + upload);
            assertThat(query.executeUpdate()).isEqualTo(1);
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (files.uploads().at("/items/0/clearedAt").isMissingNode()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(files.preview(upload).is(400).at("/fields/0/code").asText()).isEqualTo("unknown-upload");
    }

    @Test
    void what_is_listed_is_what_is_exported() {
        Import.into(firm, "exported").bytes("a.csv", orders("E", 60, "1,00"));
        JsonNode items = consultant.get("/customers?q=E1&sort=-revenue").is(200).at("/items");
        assertThat(items.size()).isGreaterThan(5);
        String csv = consultant.with("Accept-Language", "en").get("/customers.csv?q=E1&sort=-revenue").is(200).text();
        assertThat(csv).startsWith("\uFEFFNumber;Name;");
        assertThat(csv.lines().skip(1)).hasSize(items.size());
        for (int i = 0; i < items.size(); i++) {
            assertThat(csv.lines().skip(1 + i).findFirst().orElseThrow())
                    .contains(items.at("/" + i + "/name").asText());
        }
        assertThat(consultant.get("/customers.xlsx?q=E1").is(200).text()).startsWith("PK");
    }
}
