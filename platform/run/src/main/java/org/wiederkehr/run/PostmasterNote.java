package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own note about its main process (postmaster.pid): number, data directory, start, port, ..., status. */
record PostmasterNote(Path data) {

    private Path file() {
        return data.resolve("postmaster.pid");
    }

    boolean ready(int port) {
        List<String> lines = lines();
        return lines.size() > 7 && lines.get(3).equals(String.valueOf(port)) && lines.get(7).strip().equals("ready");
    }

    /** The living main process of exactly this data directory. */
    Optional<ProcessHandle> process() {
        List<String> lines = lines();
        if (lines.size() < 3 || !Path.of(lines.get(1)).equals(data)) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(p -> isPostgres(p, start))
                .filter(p -> !zombie(p));
    }

    /** A note whose process is gone, reused by somebody else or only unburied would keep PostgreSQL from starting. */
    void forgetTheDead() {
        if (Files.exists(file()) && process().isEmpty()) {
            try {
                Files.delete(file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process, Instant start) {
        // it notes its start a moment after its birth
        Instant birth = process.info().startInstant().orElse(start);
        return Duration.between(birth, start).abs().compareTo(Duration.ofSeconds(10)) < 0
                && process.info().command().orElse("postgres").contains("postgres");
    }

    static boolean zombie(ProcessHandle process) {
        try {
            String state = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return state.substring(state.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
        } catch (IOException e) {
            // vanished or half written at this very moment
            return List.of();
        }
    }
}
