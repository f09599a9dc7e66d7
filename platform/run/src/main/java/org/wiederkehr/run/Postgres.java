package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Real PostgreSQL as in production: what it confirmed is on disk, passwords by scram, loopback only. Its data survive every way the launcher may end.
 */
public final class Postgres extends Server {
    // a version's own folder: the programs of the next major version cannot read this one
    static final String MAJOR = Versions.postgres().replaceFirst("\\..*", "");

    private final Folders folders;
    private final PostgresBinaries binaries;
    private final PostgresAccount account;
    private final Secrets secrets;
    private final int port;
    private final Path data;

    Postgres(Folders folders, Shelf shelf, Secrets secrets, Ports ports, Say say) {
        super("PostgreSQL", say);
        this.folders = folders;
        this.binaries = PostgresBinaries.on(shelf, say);
        this.secrets = secrets;
        this.port = ports.of(Port.POSTGRES);
        this.data = folders.postgres().resolve(MAJOR).toAbsolutePath();
        this.account = PostgresAccount.choose(data);
    }

    /** JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + '/' + database;
    }

    /** A connection of one of the roles: postgres, migrator, app, jobs, keycloak. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, secrets.password("postgres." + role));
    }

    @Override
    Child launch() {
        account.requireAccess(folders.postgres());
        account.requireAccess(binaries.home());
        stopSurvivor();
        if (!Files.exists(data)) {
            initialize();
        }
        new PostmasterNote(data).forgetTheDead();
        List<String> command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + '=' + value)));
        return Child.start(account.command(command), Map.of(), folders.postgres(), folders.log("postgres"),
                new PidNote(folders.pidNote("postgres")));
    }

    private Map<String, String> settings() {
        return Map.ofEntries(Map.entry("port", String.valueOf(port)), Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", "100"), Map.entry("shared_buffers", "256MB"),
                Map.entry("work_mem", "16MB"), Map.entry("maintenance_work_mem", "128MB"),
                Map.entry("max_wal_size", "2GB"), Map.entry("random_page_cost", "1.1"), Map.entry("fsync", "on"),
                Map.entry("password_encryption", "scram-sha-256"),
                // without the values that were refused: logs carry ids, no names
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("timezone", "UTC"), Map.entry("log_timezone", "UTC"));
    }

    @Override
    boolean ready() {
        return new PostmasterNote(data).ready(port);
    }

    @Override
    Duration startLimit() {
        // a recovery after an accident replays the log first
        return Duration.ofMinutes(3);
    }

    @Override
    void askToStop(Child running) {
        stopFast();
    }

    void stopSurvivor() {
        if (new PostmasterNote(data).process().isPresent()) {
            stopFast();
        }
    }

    @Override
    public long pid() {
        return new PostmasterNote(data).process().map(ProcessHandle::pid).orElseGet(super::pid);
    }

    // ends sessions instead of waiting for them, and leaves a clean checkpoint behind
    private void stopFast() {
        Tool.run(
                account.command(List.of(binaries.program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w",
                        "-t", "30")),
                folders.postgres(),
                folders.log("postgres"));
    }

    private void initialize() {
        Path unfinished = data.resolveSibling(MAJOR + ".unfinished");
        account.own(folders.postgres());
        try {
            Folders.delete(unfinished);
            Path password = Files.createTempFile("wiederkehr", ".pw");
            try {
                Files.writeString(password, secrets.password("postgres.postgres"));
                account.own(password);
                Tool.require(account.command(List.of(binaries.program("initdb"), "-D", unfinished.toString(), "-U",
                        "postgres",
                        "--pwfile=" + password, "--auth=scram-sha-256",
                        "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")),
                        folders.postgres(), folders.log("postgres"));
            } finally {
                Files.delete(password);
            }
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
