package org.wiederkehr.run;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server with API and console. The provisioned server stays untouched; what it writes goes to the installation's folder, made anew at each start. */
public final class WildFly extends Server {
    private final Folders folders;
    private final StackOptions options;
    private final WildFlyBase base;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Secrets secrets;

    WildFly(Folders folders, StackOptions options, Postgres postgres, Keycloak keycloak, Secrets secrets) {
        super("WildFly", options.say());
        this.folders = folders;
        this.options = options;
        this.base = new WildFlyBase(folders.wildfly().toAbsolutePath(), options.parts());
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + options.ports().of(Port.HTTP));
    }

    /** Answers 200 when deployments and database are there. */
    public URI health() {
        return URI.create("http://127.0.0.1:" + options.ports().of(Port.MANAGEMENT) + "/health/ready");
    }

    @Override
    Child launch() {
        // it would start without the door, say so in its log only, and be waited for
        options.ports().requireFree(Port.HTTP, Port.MANAGEMENT);
        base.prepare();
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(options.parts().wildfly())
                .setJavaHome(Java.home()).setBaseDirectory(base.folder())
                .setJavaOptions(Java.options(options.heapMegabytes()))
                .addJavaOption("-Dorg.jboss.logmanager.nocolor=true").addJavaOption("-Djboss.bind.address=127.0.0.1")
                .addJavaOption("-Djboss.bind.address.management=127.0.0.1")
                .addJavaOption("-Djboss.http.port=" + options.ports().of(Port.HTTP))
                .addJavaOption("-Djboss.management.http.port=" + options.ports().of(Port.MANAGEMENT))
                .addJavaOption("--sun-misc-unsafe-memory-access=allow")
                .addJavaOption("--enable-native-access=ALL-UNNAMED");
        return Child.start(command.build(), environment(), base.folder(), folders.log("wildfly"),
                new PidNote(folders.pidNote("wildfly")));
    }

    private Map<String, String> environment() {
        return Map.ofEntries(Map.entry("WIEDERKEHR_DB_URL", postgres.url("wiederkehr")),
                Map.entry("WIEDERKEHR_DB_APP_PASSWORD", secrets.password("postgres.app")),
                Map.entry("WIEDERKEHR_DB_JOBS_PASSWORD", secrets.password("postgres.jobs")),
                Map.entry("WIEDERKEHR_ISSUER", keycloak.issuer().toString()),
                Map.entry("WIEDERKEHR_SERVER_SECRET", secrets.password("keycloak.server")),
                Map.entry("WIEDERKEHR_CONSOLE_SECRET", secrets.password("keycloak.console")),
                Map.entry("WIEDERKEHR_API_URL", address() + "/api"),
                Map.entry("WIEDERKEHR_CONSOLE_URL", address().toString()),
                Map.entry("WIEDERKEHR_WORKER_HOME", base.worker().toString()),
                Map.entry("WIEDERKEHR_PLUGINS", base.plugins().toString()),
                Map.entry("WIEDERKEHR_PUBLISHERS", base.publishers().toString()),
                Map.entry("WIEDERKEHR_SCRATCH", base.scratch().toString()),
                Map.entry("WIEDERKEHR_KEY", secrets.key("wiederkehr.key")),
                // the only node, on the clock of its database: what it left undone goes on the sooner after a restart
                Map.entry("WIEDERKEHR_JOBS_HEARTBEAT", "PT2S"),
                Map.entry("WIEDERKEHR_NODE", "node-" + options.ports().of(Port.HTTP)),
                // outside the demo somebody else ends TLS
                Map.entry("WIEDERKEHR_BEHIND_PROXY", String.valueOf(!options.demo())),
                Map.entry("WIEDERKEHR_DEMO", String.valueOf(options.demo())));
    }

    /** Which deployments failed; only a stack for development lives on with such. */
    List<String> failures() {
        return base.failures();
    }

    // without deployments, or before they are there, its health check is up: the deployments' own marks decide
    @Override
    boolean ready() {
        if (options.development() && base.allTried() && !failures().isEmpty()) {
            return true;
        }
        return (options.development() ? base.allTried() : base.allDeployed()) && Http.ok(health());
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
