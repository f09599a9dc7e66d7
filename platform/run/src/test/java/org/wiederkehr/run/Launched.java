package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A launcher in a process of its own, at the head of its process group as a terminal would have it. */
record Launched(Process process, Path data, Ports ports, Path output) {
    private static final long MINUTES = 6;
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    static Launched on(Path data, Ports ports, Path output) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) {
            // what a shell starts in the background is deaf to Ctrl-C, and so would be all that it starts
            command.addAll(List.of(OWN_SESSION.toString(), "/usr/bin/env", "--default-signal=INT"));
        }
        command.add(Java.command());
        for (Port port : Port.values()) {
            command.add("-D" + port.property() + '=' + ports.of(port));
        }
        command.addAll(List.of("-Ddemo.data=" + data, "-Ddemo.server.memory=512",
                "-Dwiederkehr.parts=" + System.getProperty("wiederkehr.parts", "target/parts.properties"), "-cp",
                System.getProperty("java.class.path"), Standing.class.getName()));
        return new Launched(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start(), data, ports, output);
    }

    /** What the demo does, without its tenants. Each life leaves a mark in the database. */
    static final class Standing {
        private Standing() {}

        public static void main(String[] arguments) {
            StackOptions options = StackOptions.demo(System.getProperties());
            Foreground.run(options, stack -> System.out
                    .println("READY " + ProcessHandle.current().pid() + " in life " + life(stack)));
        }

        private static long life(Stack stack) {
            try (Connection database = stack.postgres().connect("postgres", "postgres");
                    Statement sql = database.createStatement()) {
                sql.execute("create table if not exists life (began timestamptz not null default now())");
                sql.execute("insert into life default values");
                try (ResultSet lives = sql.executeQuery("select count(*) from life")) {
                    lives.next();
                    return lives.getLong(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until everything answers; tells how many launchers have come so far on these data. */
    long awaitReady() throws IOException {
        Pattern ready = Pattern.compile("READY " + process.pid() + " in life (\\d+)");
        await(() -> ready.matcher(said()).find());
        Matcher life = ready.matcher(said());
        assertThat(life.find()).isTrue();
        return Long.parseLong(life.group(1));
    }

    void awaitFirstServer() {
        await(() -> !servers().isEmpty());
    }

    private void await(BooleanSupplier condition) {
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive()).as(said()).isTrue();
            assertThat(System.nanoTime()).as("still waiting").isLessThan(limit);
            LockSupport.parkNanos(LOOK);
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The three by the launcher's own notes, those that live. */
    List<ProcessHandle> servers() {
        return Stream.of("postgres", "keycloak", "wildfly").flatMap(name -> noted(name).stream()).toList();
    }

    private Optional<ProcessHandle> noted(String server) {
        return new PidNote(new Folders(data).pidNote(server)).survivor();
    }

    ProcessHandle server(String name) {
        return noted(name).orElseThrow();
    }

    /** PostgreSQL itself, and not the tool that stepped down to its account. */
    ProcessHandle postmaster() {
        Path cluster = new Folders(data).postgres().resolve(Postgres.MAJOR).toAbsolutePath();
        return new PostmasterNote(cluster).process().orElseThrow();
    }

    /** Launcher, servers, and whatever those have started. */
    Set<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).collect(Collectors.toSet());
    }

    /** As the keys Ctrl and C do: to everybody in the foreground. */
    void interrupt() throws Exception {
        String whom = Files.isExecutable(OWN_SESSION) ? "-" + process.pid() : "" + process.pid();
        assertThat(new ProcessBuilder("kill", "-INT", "--", whom).inheritIO().start().waitFor()).isZero();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
        return process.exitValue();
    }
}
