package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The launcher in a process of its own, ended in every way a process can end, and each time started again on the same data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LauncherIT {
    /** What PostgreSQL or the application server had started finds its own end when its parent is killed. */
    private static final Duration DEATH = Duration.ofSeconds(20);
    private static final long LOOK = Duration.ofMillis(20).toNanos();

    private final Path data = TestStack.folder("launcher");
    private final Ports ports = Ports.free();
    private final Path output = Path.of("target", "launcher-it.log").toAbsolutePath();
    private Launched standing;
    private long lives;

    /** How a launcher ends that had the time to clean up, and with which code. */
    enum End {
        CTRL_C(130) {
            @Override
            void comesOver(Launched launched) throws Exception {
                launched.interrupt();
            }
        },
        SIGTERM(143) {
            @Override
            void comesOver(Launched launched) {
                launched.process().destroy();
            }
        },
        DEATH_OF_POSTGRESQL(1) {
            @Override
            void comesOver(Launched launched) {
                launched.postmaster().destroyForcibly();
            }
        },
        DEATH_OF_KEYCLOAK(1) {
            @Override
            void comesOver(Launched launched) {
                launched.server("keycloak").destroyForcibly();
            }
        },
        DEATH_OF_WILDFLY(1) {
            @Override
            void comesOver(Launched launched) {
                launched.server("wildfly").destroyForcibly();
            }
        };

        private final int exitCode;

        End(int exitCode) {
            this.exitCode = exitCode;
        }

        abstract void comesOver(Launched launched) throws Exception;
    }

    @BeforeAll
    void the_first_start_finds_no_data() throws IOException {
        reset();
        standing = started();
    }

    @BeforeEach
    void one_that_a_failed_test_has_ended_is_started_again() throws IOException {
        if (!standing.process().isAlive()) {
            standing = started();
        }
    }

    @AfterAll
    void nothing_is_left() throws IOException, InterruptedException {
        standing.process().destroy();
        standing.awaitEnd();
        reset();
    }

    private void reset() throws IOException {
        Stack.reset(new StackOptions(data, StackOptions.home().resolve("parts"), TestStack.parts(), ports, true, false,
                512, new Say(System.out, Locale.ENGLISH)));
        Files.deleteIfExists(output);
    }

    @ParameterizedTest
    @EnumSource
    void no_end_leaves_a_process_behind_and_the_next_start_goes_on(End end) throws Exception {
        Set<ProcessHandle> family = standing.family();
        assertThat(standing.servers()).hasSize(3).allMatch(family::contains);

        end.comesOver(standing);
        assertThat(standing.awaitEnd()).isEqualTo(end.exitCode);
        assertThat(outliving(family)).isEmpty();
        ports.requireFree();
        standing = started();
    }

    /** Shows too that a server which is left behind would be seen. */
    @Test
    void what_a_launcher_without_a_chance_to_clean_up_leaves_behind_is_ended_by_the_next() throws Exception {
        Set<ProcessHandle> family = standing.family();
        List<ProcessHandle> servers = standing.servers();
        standing.process().destroyForcibly().waitFor();
        assertThat(servers).hasSize(3);
        assertThat(living(family)).containsAll(servers);

        standing = started();
        assertThat(outliving(family)).isEmpty();
        assertThat(standing.servers()).hasSize(3).doesNotContainAnyElementsOf(servers);
    }

    @Test
    void ended_while_still_starting_it_leaves_nothing_behind_either() throws Exception {
        standing.process().destroy();
        standing.awaitEnd();
        Launched begun = Launched.on(data, ports, output);
        begun.awaitFirstServer();
        Set<ProcessHandle> family = begun.family();
        begun.process().destroy();
        begun.awaitEnd();

        assertThat(outliving(family)).isEmpty();
        assertThat(begun.servers()).isEmpty();
        ports.requireFree();
        standing = started();
    }

    /** Everything answers, and the database knows of all lives before. */
    private Launched started() throws IOException {
        Launched launched = Launched.on(data, ports, output);
        assertThat(launched.awaitReady()).as("lives on these data").isEqualTo(++lives);
        return launched;
    }

    private static List<ProcessHandle> outliving(Collection<ProcessHandle> family) {
        Instant limit = Instant.now().plus(DEATH);
        while (!living(family).isEmpty() && Instant.now().isBefore(limit)) {
            LockSupport.parkNanos(LOOK);
        }
        return living(family);
    }

    private static List<ProcessHandle> living(Collection<ProcessHandle> family) {
        return family.stream().filter(ProcessHandle::isAlive).filter(each -> !PostmasterNote.zombie(each)).toList();
    }
}
