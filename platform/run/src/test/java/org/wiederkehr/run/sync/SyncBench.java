package org.wiederkehr.run.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.wiederkehr.run.Stack;
import org.wiederkehr.run.TestStack;
import org.wiederkehr.run.house.Firm;
import org.wiederkehr.run.house.Import;

/**
 * How fast a large file goes in through the API, first and once more, beside a bare COPY of the same rows. Prints a line per
 * step, in seconds of wall time.
 */
public final class SyncBench {
    private static final int CUSTOMERS = 50_000;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration BEAT = Duration.ofSeconds(2);

    private final Ledger ledger;
    private Instant sampled = Instant.MIN;

    private SyncBench(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The first argument says how many orders; each has two rows on average. */
    public static void main(String[] arguments) throws SQLException, IOException {
        int orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        try {
            new SyncBench(Ledger.of(orders, CUSTOMERS)).run();
        } finally {
            TestStack.get().close();
        }
    }

    private void run() throws SQLException, IOException {
        Stack stack = TestStack.get();
        Firm firm = Firm.found();
        say(String.format(Locale.ENGLISH, "%,d rows, %,d orders, %,d customers, %,d bytes", ledger.rows(),
                ledger.orders(), ledger.customers(), ledger.file().length));
        say("bare COPY        " + pace(copy(firm)));
        Import files = Import.into(firm, "benchmark");
        require(measure(stack, firm, files, "first import"), "new");
        require(measure(stack, firm, files, "again, unchanged"), "unchanged");
        say("peak of WildFly  " + peak(stack.server("WildFly").pid()) + " MiB");
    }

    private void require(JsonNode run, String fate) {
        if (run.path(fate).asLong() != ledger.rows()) {
            throw new IllegalStateException(run.toString());
        }
    }

    private JsonNode measure(Stack stack, Firm firm, Import files, String name) throws IOException {
        Instant begin = Instant.now();
        String run = files.begin("ledger.csv", ledger.file());
        Duration sent = Duration.between(begin, Instant.now());
        Watch watch = new Watch(firm, run, LONGEST);
        watch.await(now -> now.is("READING"));
        Instant reading = Instant.now();
        AtomicLong worker = new AtomicLong();
        watch.await(now -> {
            sample(stack, worker);
            return now.is("RECONCILING");
        });
        Instant publishing = Instant.now();
        watch.await(Watch.Seen::isOver);
        Instant end = Instant.now();
        JsonNode over = Import.at(firm, files.connection()).run(run);
        say(String.format(Locale.ENGLISH, "%-16s %s (reading %.1f s, publishing %.1f s); upload and preview %.1f s; "
                + "peak of the worker %d MiB", name, pace(Duration.between(reading, end)),
                seconds(Duration.between(reading, publishing)), seconds(Duration.between(publishing, end)),
                seconds(sent), worker.get()));
        return over;
    }

    /** Now and then only: to find the process means to look at all there are. */
    private void sample(Stack stack, AtomicLong worker) {
        if (sampled.isBefore(Instant.now().minus(BEAT))) {
            sampled = Instant.now();
            Victim.worker(stack).ifPresent(process -> worker.accumulateAndGet(peak(process.pid()), Math::max));
        }
    }

    /** Into a table without keys or guards, every column as it stands in the file. */
    private Duration copy(Firm firm) throws SQLException, IOException {
        try (Connection database = firm.database(); var sql = database.createStatement()) {
            sql.execute("create table public.bench (a text, b text, c text, d text, e text, f text, g text)");
            try {
                Instant begin = Instant.now();
                database.unwrap(PGConnection.class).getCopyAPI().copyIn(
                        "copy public.bench from stdin (format csv, delimiter ';', header)",
                        new ByteArrayInputStream(ledger.file()));
                return Duration.between(begin, Instant.now());
            } finally {
                sql.execute("drop table public.bench");
            }
        }
    }

    private String pace(Duration time) {
        return String.format(Locale.ENGLISH, "%.1f s, %,.0f rows/s", seconds(time), ledger.rows() / seconds(time));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** Largest resident memory of a process so far, MiB; 0 where the system does not tell. */
    private static long peak(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
