package org.wiederkehr.run.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.wiederkehr.run.Server;
import org.wiederkehr.run.Stack;

/** Whom kill -9 hits. */
enum Victim {
    /** The connector's process; the server starts another one by itself. */
    WORKER("") {
        @Override
        boolean kill(Stack stack) {
            Instant end = Instant.now().plus(PATIENCE);
            Optional<ProcessHandle> worker = worker(stack);
            while (worker.isEmpty() && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
                worker = worker(stack);
            }
            return worker.map(Victim::killed).orElse(false);
        }

        @Override
        void restart(Stack stack) {
            // nobody needs to
        }
    },
    WILDFLY("WildFly"), KEYCLOAK("Keycloak"), POSTGRESQL("PostgreSQL");

    /** A new worker takes a moment to appear. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration DEATH = Duration.ofMinutes(1);

    private final String server;

    Victim(String server) {
        this.server = server;
    }

    /** Whether there was something to kill; then it is dead. */
    boolean kill(Stack stack) {
        Server victim = stack.server(server);
        victim.kill();
        assertThat(victim.alive()).isFalse();
        return true;
    }

    void restart(Stack stack) {
        stack.server(server).restart();
    }

    /** Whether a run notices: it needs no identity server. */
    boolean carriesRuns() {
        return this != KEYCLOAK;
    }

    static Optional<ProcessHandle> worker(Stack stack) {
        return worker(stack.server("WildFly"));
    }

    /** The connector's process of this application server. */
    static Optional<ProcessHandle> worker(Server server) {
        return ProcessHandle.of(server.pid()).stream().flatMap(ProcessHandle::descendants)
                .filter(process -> process.info().commandLine().orElse("")
                        .contains("org.wiederkehr.connectors.worker.Worker"))
                .findFirst();
    }

    private static boolean killed(ProcessHandle process) {
        boolean asked = process.destroyForcibly();
        try {
            process.onExit().get(DEATH.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception stuck) {
            throw new AssertionError("process " + process.pid() + " survives", stuck);
        }
        return asked;
    }
}
