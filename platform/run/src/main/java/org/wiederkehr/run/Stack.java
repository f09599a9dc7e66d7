package org.wiederkehr.run;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/** A running Wiederkehr: PostgreSQL, Keycloak and WildFly, started in this order and stopped in the other. */
public final class Stack implements AutoCloseable {
    private final StackOptions options;
    private final FolderLock lock;
    private final Secrets secrets;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final WildFly wildfly;

    private Stack(StackOptions options) {
        this.options = options;
        Folders folders = new Folders(options.data()).create();
        this.lock = FolderLock.take(folders);
        Leftovers.end(folders);
        Shelf shelf = new Shelf(options.shelf());
        this.secrets = new Secrets(folders.secrets());
        this.postgres = new Postgres(folders, shelf, secrets, options.ports(), options.say());
        this.keycloak = new Keycloak(folders, KeycloakDistribution.on(shelf, options.parts().keycloak(), options.say()),
                postgres, secrets, options.ports(),
                options.say());
        this.wildfly = new WildFly(folders, options, postgres, keycloak, secrets);
    }

    /** Returns when everything answers; on failure nothing is left running. */
    public static Stack start(StackOptions options) {
        Stack stack = prepare(options);
        stack.up();
        return stack;
    }

    /** Takes the data folder and ends what an earlier launcher left there, without starting anything yet. */
    public static Stack prepare(StackOptions options) {
        return new Stack(options);
    }

    /** Ends what may still run in the data folder and removes it. */
    public static void reset(StackOptions options) {
        Folders folders = new Folders(options.data()).create();
        FolderLock lock = FolderLock.take(folders);
        Leftovers.end(folders);
        new Postgres(folders, new Shelf(options.shelf()), new Secrets(folders.secrets()), options.ports(),
                options.say()).stopSurvivor();
        lock.release();
        Folders.delete(options.data());
    }

    /** Starts everything; {@link #close} may be called from another thread meanwhile. */
    public void up() {
        try {
            startAll();
        } catch (RuntimeException | Error e) {
            close();
            requireFreePorts(e);
            throw e;
        }
    }

    // nothing of ours runs any more: a port that is taken now was taken by somebody else while we started
    private void requireFreePorts(Throwable failure) {
        try {
            options.ports().requireFree();
        } catch (CannotStart taken) {
            taken.addSuppressed(failure);
            throw taken;
        }
    }

    private void startAll() {
        Instant before = Instant.now();
        postgres.stopSurvivor();
        options.ports().requireFree();
        postgres.start();
        new Databases(postgres, secrets).prepare();
        keycloak.begin();
        migrate();
        wildfly.begin();
        keycloak.awaitReady();
        new Realm(keycloak.admin(), secrets, console()).ensure(options.demo());
        options.say().line("server.ready", keycloak.name(), seconds(before));
        wildfly.awaitReady();
        wildfly.failures()
                .forEach(war -> options.say().line("deployment.failed", war, options.data().resolve("wildfly")));
        options.say().line("server.ready", wildfly.name(), seconds(before));
    }

    private void migrate() {
        try {
            int migrations = Migrate.run(postgres.url("wiederkehr"), secrets.password("postgres.migrator"));
            if (migrations > 0) {
                options.say().line("migrated", migrations);
            }
        } catch (FlywayException e) {
            throw new CannotStart("migration.failed", options.data().toString(), String.valueOf(e.getMessage()));
        }
    }

    private static double seconds(Instant since) {
        return Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public WildFly wildfly() {
        return wildfly;
    }

    /** One of the servers by its name. */
    public Server server(String name) {
        return List.of(postgres, keycloak, wildfly).stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
    }

    /** Address of the console, without a trailing slash. */
    public URI console() {
        return wildfly.address();
    }

    public URI api() {
        return wildfly.address().resolve("/api");
    }

    public URI issuer() {
        return keycloak.issuer();
    }

    /** The installation's passwords; a demo user's password is kept here too. */
    public Secrets secrets() {
        return secrets;
    }

    /** An access token for the API that names all tenants of the user. */
    public String token(String user, String password) {
        return token(issuer().toString(), user, password, "*");
    }

    /** An access token for the API that names one tenant, or all of them for {@code *}. */
    public static String token(String issuer, String user, String password, String tenant) {
        return Tokens.password(URI.create(issuer), "wiederkehr-demo-script", user, password,
                "openid organization:" + tenant);
    }

    /** Puts the WAR last built into a stack that another process runs; returns when it answers again. */
    public static void redeploy(StackOptions options, String war) {
        if (!FolderLock.isHeld(new Folders(options.data()))) {
            throw new CannotStart("redeploy.nowhere", options.data().toString());
        }
        new WildFlyBase(new Folders(options.data()).wildfly().toAbsolutePath(), options.parts()).redeploy(war);
    }

    /** Tells the listener when a server ends that nobody stopped or killed through this stack. */
    public void onCrash(Consumer<Server> listener) {
        List.of(postgres, keycloak, wildfly).forEach(server -> server.onCrash(listener));
    }

    @Override
    public void close() {
        List.of(wildfly, keycloak, postgres).forEach(Server::refuseStarts);
        // the two applications need not wait for each other, only the database must outlive both
        Thread other = Thread.ofPlatform().name("stop Keycloak").start(keycloak::stop);
        wildfly.stop();
        join(other);
        postgres.stop();
        lock.release();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
