package org.wiederkehr.run;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak on its own database in the same PostgreSQL, in which {@link Realm} lives. */
public final class Keycloak extends Server {
    private static final int HEAP_MEGABYTES = 512;

    private final Folders folders;
    private final KeycloakDistribution distribution;
    private final Postgres postgres;
    private final Secrets secrets;
    private final Ports ports;

    Keycloak(Folders folders, KeycloakDistribution distribution, Postgres postgres, Secrets secrets, Ports ports,
            Say say) {
        super("Keycloak", say);
        this.folders = folders;
        this.distribution = distribution;
        this.postgres = postgres;
        this.secrets = secrets;
        this.ports = ports;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.of(Port.KEYCLOAK));
    }

    public URI issuer() {
        return address().resolve("/realms/wiederkehr");
    }

    public KeycloakAdmin admin() {
        return new KeycloakAdmin(address(), secrets.password("keycloak.admin"));
    }

    @Override
    Child launch() {
        ports.requireFree(Port.KEYCLOAK, Port.KEYCLOAK_HEALTH);
        List<String> command = new ArrayList<>(distribution.command(HEAP_MEGABYTES));
        command.addAll(List.of("start", "--optimized", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-management-host=127.0.0.1",
                "--http-port=" + ports.of(Port.KEYCLOAK), "--http-management-port=" + ports.of(Port.KEYCLOAK_HEALTH),
                "--hostname=" + address(), "--cache=local",
                // failed log-ins name people: they are kept in the realm's events, for thirty days, and not in the log
                "--log-level=WARN,org.keycloak:INFO,org.keycloak.events:ERROR", "--db-pool-initial-size=1",
                "--db-pool-max-size=20"));
        return Child.start(command, environment(), folders.keycloak(), folders.log("keycloak"),
                new PidNote(folders.pidNote("keycloak")));
    }

    private Map<String, String> environment() {
        return Map.of("KC_DB_URL", postgres.url("keycloak"), "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD",
                secrets.password("postgres.keycloak"),
                // after a death of the database the first log-ins would be refused: one for each connection that was open
                "QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.password("keycloak.admin"));
    }

    // its log says "started" before schema and realm are there; only the health check knows
    @Override
    boolean ready() {
        return Http.ok(URI.create("http://127.0.0.1:" + ports.of(Port.KEYCLOAK_HEALTH) + "/health/ready"));
    }

    @Override
    void askToStop(Child running) {
        running.terminate();
    }

    @Override
    Duration startLimit() {
        return Duration.ofMinutes(5);
    }
}
