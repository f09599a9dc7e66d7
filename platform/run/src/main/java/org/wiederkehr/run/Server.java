package org.wiederkehr.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One of the three servers of a stack. Tests may kill it and start it again; nothing restarts by itself. */
public abstract sealed class Server permits Postgres, Keycloak, WildFly {
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration DEATH = Duration.ofSeconds(10);

    private final String name;
    private final Say say;
    private volatile Optional<Child> child = Optional.empty();
    private volatile boolean closed;
    private volatile Consumer<Server> alarm = server -> {};

    Server(String name, Say say) {
        this.name = name;
        this.say = say;
    }

    abstract Child launch();

    abstract boolean ready();

    abstract void askToStop(Child running);

    abstract Duration startLimit();

    public String name() {
        return name;
    }

    public boolean alive() {
        return child.filter(Child::alive).isPresent();
    }

    /** The process number of the running server. */
    public long pid() {
        return running().pid();
    }

    void onCrash(Consumer<Server> listener) {
        alarm = listener;
    }

    /** Starts the process without waiting for it. */
    synchronized void begin() {
        if (closed) {
            throw new CannotStart("stopping");
        }
        Child fresh = launch();
        child = Optional.of(fresh);
        fresh.onUnexpectedEnd(() -> alarm.accept(this));
    }

    void awaitReady() {
        Child fresh = running();
        Instant limit = Instant.now().plus(startLimit());
        while (!ready()) {
            if (!fresh.alive()) {
                throw new CannotStart("server.died", name, String.valueOf(fresh.exitCode()));
            }
            if (Instant.now().isAfter(limit)) {
                throw new CannotStart("server.slow", name, String.valueOf(startLimit().toSeconds()));
            }
            fresh.pause(BEAT);
        }
    }

    void start() {
        Instant before = Instant.now();
        begin();
        awaitReady();
        say.line("server.ready", name, Duration.between(before, Instant.now()).toMillis() / 1000.0);
    }

    /**
     * Kill -9, as an accident would. What the server itself started is left to find its own end; that is waited for,
     * because a database refuses to start beside the rest of its former life.
     */
    public void kill() {
        Child victim = running();
        victim.endIsExpected();
        List<ProcessHandle> orphans = ProcessHandle.of(victim.pid()).stream().flatMap(ProcessHandle::descendants)
                .toList();
        ProcessHandle.of(victim.pid()).ifPresent(ProcessHandle::destroyForcibly);
        victim.pause(DEATH);
        Instant limit = Instant.now().plus(DEATH);
        while (orphans.stream().anyMatch(Server::lives) && Instant.now().isBefore(limit)) {
            LockSupport.parkNanos(BEAT.toNanos());
        }
    }

    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && !PostmasterNote.zombie(process);
    }

    public void restart() {
        stop();
        start();
    }

    /** The stack is being taken down: whoever is still starting servers must stop doing so. */
    void refuseStarts() {
        closed = true;
    }

    public synchronized void stop() {
        child.ifPresent(running -> running.stop(() -> askToStop(running), Duration.ofSeconds(30)));
        child = Optional.empty();
    }

    private Child running() {
        return child.orElseThrow(() -> new IllegalStateException(name + " was not started"));
    }
}
