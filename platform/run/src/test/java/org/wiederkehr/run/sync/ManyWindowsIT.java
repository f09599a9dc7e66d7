package org.wiederkehr.run.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Api;
import org.wiederkehr.run.house.Console;
import org.wiederkehr.run.house.Firm;

/** One person may follow an import in eight windows; the ninth works too, and the oldest gives way. */
@Timeout(120)
class ManyWindowsIT {
    private static final int MOST = 8;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static Firm firm;
    private static long run;

    @BeforeAll
    static void an_import_that_never_ends() throws SQLException {
        firm = Firm.found();
        run = runUnderWay(firm);
    }

    @Test
    void the_ninth_window_shows_the_progress_and_the_first_is_told_that_it_ends() throws Exception {
        List<Window> windows = new ArrayList<>();
        Window colleague = open("tenant-admin");
        try {
            for (int i = 0; i < MOST; i++) {
                windows.add(open("consultant"));
            }
            windows.add(open("consultant"));
            assertThat(windows.getFirst().rest()).contains("event: superseded").doesNotContain("event: progress");

            theImportMoves();
            for (Window window : windows.subList(1, windows.size())) {
                assertThat(window.next()).contains("\"read\":4711");
            }
            assertThat(colleague.next()).as("nobody gives way to somebody else").contains("\"read\":4711");
        } finally {
            windows.forEach(Window::close);
            colleague.close();
        }
    }

    @Test
    void the_console_passes_on_that_a_window_gave_way() throws Exception {
        Console console = Console.of(firm, "auditor");
        String path = "/t/" + firm.alias() + "/syncs/" + run + "/events";
        List<Window> windows = new ArrayList<>();
        try (Window first = new Window(console.stream(path).body())) {
            for (int i = 0; i < MOST; i++) {
                windows.add(open("auditor"));
            }
            assertThat(first.rest()).contains("event: elsewhere", "anderen Fenstern").doesNotContain("event: end");
        } finally {
            windows.forEach(Window::close);
        }
    }

    /** Returns when the first event has come. */
    private Window open(String role) throws IOException, InterruptedException {
        Api api = firm.as(role);
        return new Window(client.send(api.request("/syncs/" + run + "/events").build(), BodyHandlers.ofInputStream())
                .body());
    }

    /** A stream of events, whose first one has come. */
    private static final class Window implements AutoCloseable {
        private final InputStream stream;
        private final BufferedReader lines;

        Window(InputStream stream) throws IOException {
            this.stream = stream;
            this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            assertThat(next()).as("a first event").startsWith("data:");
        }

        /** What the next event says, or nothing after the last. */
        String next() throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("data:")) {
                line = lines.readLine();
            }
            return line == null ? "" : line;
        }

        /** All that comes until the end. */
        String rest() throws IOException {
            StringBuilder rest = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rest.append(line).append('\n');
            }
            return rest.toString();
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException gone) {
                // by the server
            }
        }
    }

    private static void theImportMoves() throws SQLException {
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "postgres");
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("update wk.sync_run set rows_read = 4711 where id = " + run))
                    .isEqualTo(1);
        }
    }

    /** No job knows of it. */
    private static long runUnderWay(Firm firm) throws SQLException {
        try (Connection database = TestStack.get().postgres().connect("wiederkehr", "postgres");
                Statement statement = database.createStatement();
                var rows = statement.executeQuery("""
                        with c as (insert into wk.connection
                                (tenant_id, connector, name, settings, state, created_at, created_by)
                            values (%1$d, 'csv', 'Lange', '{}', 'READY', now(), 'test') returning id)
                        insert into wk.sync_run (tenant_id, connection_id, state, started_by, created_at)
                        select %1$d, id, 'READING', 'test', now() from c returning id""".formatted(firm.id()))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
