package org.wiederkehr.run.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Console;
import org.wiederkehr.run.house.Firm;

/** Answers that go on for a while end when their reader is removed. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LeavingIT {
    /** Left alone, events go on for as long as a token lasts, which is five minutes; a busy machine takes some seconds. */
    private static final Duration SECONDS = Duration.ofSeconds(45);
    private static final int ROWS = 200_000;
    /** As slow as a bad line: the file takes much longer than a removal. */
    private static final int PIECE = 1 << 15;
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** Left alone, the system takes in more than the whole file for a reader that was quick before. */
    private static final String RECEIVE_BUFFER = "jdk.httpclient.receiveBufferSize";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void linesHoldLittle() {
        System.setProperty(RECEIVE_BUFFER, String.valueOf(2 * PIECE));
    }

    @AfterAll
    static void linesHoldWhatTheyLike() {
        System.clearProperty(RECEIVE_BUFFER);
    }

    @Test
    void events_end_within_seconds_even_if_they_began_in_the_second_of_the_removal()
            throws IOException, InterruptedException, SQLException {
        Firm firm = Firm.found();
        long run = runUnderWay(firm);
        firm.token("tenant-admin");
        firm.token("auditor");
        Instant second = nextSecond();
        try (InputStream events = opened(firm, "auditor", "/syncs/" + run + "/events").body()) {
            assertThat(events.read()).isPositive();
            removeAuditor(firm);
            Instant removed = Instant.now();
            events.readAllBytes();
            System.out.printf("events: opened %s, removed %s, over %s%n", second, removed, Instant.now());
            assertThat(Duration.between(removed, Instant.now())).isLessThan(SECONDS);
        }
    }

    @Test
    void events_that_the_console_passes_on_end_too() throws IOException, SQLException {
        Firm firm = Firm.found();
        long run = runUnderWay(firm);
        Console console = Console.of(firm, "auditor");
        String path = "/t/" + firm.alias() + "/syncs/" + run + "/events";
        try (InputStream events = console.stream(path).body()) {
            assertThat(events.read()).isPositive();
            removeAuditor(firm);
            Instant removed = Instant.now();
            events.readAllBytes();
            assertThat(Duration.between(removed, Instant.now())).isLessThan(SECONDS);
        }
        assertThat(console.get(path).status()).isIn(401, 404);
    }

    @Test
    void a_download_breaks_off_and_is_not_taken_for_whole() throws IOException, InterruptedException, SQLException {
        Firm firm = Firm.found();
        manyCustomers(firm);
        long length = whole(firm);

        HttpResponse<InputStream> broken = opened(firm, "consultant", "/customers.csv");
        assertThat(broken.body().read()).isPositive();
        firm.as("tenant-admin").put("/members/" + firm.subject("consultant"), "{\"roles\":[\"auditor\"]}").is(200);
        long read = read(broken.body());
        System.out.printf("download: %d of %d bytes%n", read, length);
        assertThat(read).isLessThan(length - 1);
    }

    @Test
    void a_download_through_the_console_breaks_off_too() throws IOException, InterruptedException, SQLException {
        Firm firm = Firm.found();
        manyCustomers(firm);
        // as the API tells it: the file need not pass through the console twice
        long length = whole(firm);
        Console console = Console.of(firm, "consultant");
        HttpResponse<InputStream> broken = console.stream("/t/" + firm.alias() + "/customers/export.csv");
        assertThat(broken.body().read()).isPositive();
        firm.as("tenant-admin").put("/members/" + firm.subject("consultant"), "{\"roles\":[\"auditor\"]}").is(200);
        boolean[] complained = {false};
        long read = read(broken.body(), complained);
        System.out.printf("download through the console: %d of %d bytes%n", read, length);
        assertThat(read).isLessThan(length - 1);
        assertThat(complained[0]).as("the browser is told that something is missing").isTrue();
    }

    @Test
    void a_download_that_nobody_fetches_leaves_no_file_behind() throws IOException {
        Firm firm = Firm.found();
        var consultant = firm.as("consultant");
        assertThat(consultant.send(consultant.request("/customers.csv").method("HEAD",
                HttpRequest.BodyPublishers.noBody())).status()).isEqualTo(200);
        Instant end = Instant.now().plus(SECONDS);
        while (somethingLiesAround()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean somethingLiesAround() throws IOException {
        try (Stream<Path> files = Files.walk(TestStack.data().resolve("wildfly").resolve("scratch"))) {
            return files.anyMatch(Files::isRegularFile);
        } catch (UncheckedIOException beingTidied) {
            return true;
        }
    }

    /** How long the file is for whoever may read it to its end. */
    private long whole(Firm firm) throws IOException, InterruptedException {
        HttpResponse<InputStream> whole = opened(firm, "consultant", "/customers.csv");
        long length = whole.headers().firstValueAsLong("Content-Length").orElseThrow();
        assertThat(whole.body().transferTo(OutputStream.nullOutputStream())).isEqualTo(length);
        return length;
    }

    private HttpResponse<InputStream> opened(Firm firm, String who, String path)
            throws IOException, InterruptedException {
        URI address = URI.create(TestStack.get().api() + "/tenants/" + firm.alias() + path);
        HttpResponse<InputStream> answer = client.send(
                HttpRequest.newBuilder(address).header("Authorization", "Bearer " + firm.token(who)).build(),
                BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static long read(InputStream in) throws IOException {
        return read(in, new boolean[1]);
    }

    /** How many bytes came until the end, and whether it was a bad one. */
    private static long read(InputStream in, boolean... complained) throws IOException {
        long read = 0;
        try (in) {
            byte[] piece = new byte[PIECE];
            for (int now = in.read(piece); now >= 0; now = in.read(piece)) {
                read += now;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (IOException broken) {
            complained[0] = true;
        }
        return read;
    }

    private static void removeAuditor(Firm firm) {
        var admin = firm.as("tenant-admin");
        admin.send(admin.bare("/members/" + firm.subject("auditor")).DELETE()).is(204);
    }

    private static Instant nextSecond() {
        Instant next = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        while (Instant.now().isBefore(next)) {
            Thread.onSpinWait();
        }
        return next;
    }

    /** One that never ends: no job knows of it. */
    private static long runUnderWay(Firm firm) throws SQLException {
        return inserted(firm, """
                with c as (insert into wk.connection (tenant_id, connector, name, settings, state, created_at, created_by)
                    values (%1$d, 'csv', 'Lange', '{}', 'READY', now(), 'test') returning id)
                insert into wk.sync_run (tenant_id, connection_id, state, started_by, created_at)
                select %1$d, id, 'READING', 'test', now() from c returning id""");
    }

    private static void manyCustomers(Firm firm) throws SQLException {
        inserted(firm, """
                with c as (insert into wk.connection (tenant_id, connector, name, settings, state, created_at, created_by)
                    values (%1$d, 'csv', 'Viele', '{}', 'READY', now(), 'test') returning id),
                made as (insert into wk.customer (tenant_id, connection_id, source_id, number, name, search, first_seen_at,
                        changed_at)
                    select %1$d, c.id, n::text, n::text, repeat('Kundin ' || n || ' ', 5), 'kundin', now(), now()
                    from c, generate_series(1, ROWS) n returning id)
                select count(*) from made""".replace("ROWS", String.valueOf(ROWS)));
    }

    private static long inserted(Firm firm, String sql) throws SQLException {
        long id = firm.id();
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "postgres");
                Statement statement = database.createStatement();
                var rows = statement.executeQuery(sql.formatted(id))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
