package org.wiederkehr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a process of ours over the death of the launcher: number and birth, since numbers are reused. */
record PidNote(Path file) {

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + birth(process).toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> survivor() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] words = Files.readString(file).strip().split(" ");
            Instant birth = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0])).filter(ProcessHandle::isAlive)
                    .filter(p -> close(birth(p), birth));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // a note cut short by a crash says nothing
            return Optional.empty();
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the kernel tells births in ticks since boot: the same birth may be told a little differently
    private static boolean close(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofSeconds(2)) < 0;
    }

    private static Instant birth(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
