package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The launcher in a process of its own, ended in every way a process can end. */
class LauncherIT {
    private static final long MINUTES = 6;

    private final Path data = TestStack.folder("launcher");
    private final Ports ports = Ports.free();
    private final Path output = Path.of("target", "launcher-it.log").toAbsolutePath();

    @BeforeEach
    @AfterEach
    void nothing_is_left_from_before() throws IOException {
        Stack.reset(new StackOptions(data, StackOptions.home().resolve("parts"), TestStack.parts(), ports, true, false,
                512, new Say(System.out, Locale.ENGLISH)));
        Files.deleteIfExists(output);
    }

    @Test
    void no_end_of_the_launcher_or_of_a_server_leaves_a_process_behind_for_good() throws Exception {
        Process first = launch();
        awaitReady(first);
        List<ProcessHandle> servers = servers();
        assertThat(servers).hasSize(3);

        // no chance to clean up: the servers live on
        first.destroyForcibly().waitFor();
        assertThat(servers).allMatch(ProcessHandle::isAlive);

        // the next launcher ends them and starts its own on the same data
        Process second = launch();
        awaitReady(second);
        assertThat(servers).noneMatch(ProcessHandle::isAlive);
        List<ProcessHandle> own = servers();
        assertThat(own).hasSize(3).allMatch(ProcessHandle::isAlive);

        // one server dies: the launcher ends the others and says so by its exit code
        own.get(1).destroyForcibly();
        assertThat(second.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(own).noneMatch(ProcessHandle::isAlive);

        // SIGTERM while still starting
        Process third = launch();
        await(() -> !servers().isEmpty(), third);
        List<ProcessHandle> begun = servers();
        third.destroy();
        assertThat(third.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(begun).noneMatch(ProcessHandle::isAlive);
        assertThat(servers()).isEmpty();
    }

    private Process launch() throws IOException {
        Properties moved = new Properties();
        for (Port port : Port.values()) {
            moved.setProperty(port.property(), String.valueOf(ports.of(port)));
        }
        List<String> settings = Stream
                .concat(moved.entrySet().stream(), Map.of("demo.data", data, "wiederkehr.parts", parts()).entrySet()
                        .stream())
                .map(setting -> "-D" + setting.getKey() + '=' + setting.getValue()).toList();
        List<String> command = Stream.of(List.of(Java.command()), settings,
                List.of("-cp", System.getProperty("java.class.path"), Standing.class.getName())).flatMap(List::stream)
                .toList();
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start();
    }

    /** What the demo does, without its tenants. */
    static final class Standing {
        private Standing() {}

        public static void main(String[] arguments) {
            StackOptions options = StackOptions.demo(System.getProperties());
            Foreground.run(options, stack -> System.out.println("READY " + ProcessHandle.current().pid()));
        }
    }

    private static String parts() {
        return System.getProperty("wiederkehr.parts", "target/parts.properties");
    }

    private void awaitReady(Process launcher) throws Exception {
        await(() -> Files.readString(output).contains("READY " + launcher.pid()), launcher);
    }

    private void await(Condition condition, Process launcher) throws Exception {
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!condition.holds()) {
            assertThat(launcher.isAlive()).as(Files.readString(output)).isTrue();
            assertThat(System.nanoTime()).as("still waiting").isLessThan(limit);
            launcher.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws IOException;
    }

    private List<ProcessHandle> servers() {
        Folders folders = new Folders(data);
        return Stream.of("postgres", "keycloak", "wildfly")
                .map(server -> new PidNote(folders.pidNote(server)).survivor()).flatMap(Optional::stream).toList();
    }
}
