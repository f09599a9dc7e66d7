package org.wiederkehr.connectors.worker.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.worker.testing.Workbench;

@Tag("slow")
class ParentKilledTest {

    @Test
    void the_child_ends_with_its_parent_even_if_that_is_killed(@TempDir Path directory) throws Exception {
        Process parent = new ProcessBuilder(Workbench.java().toString(), "-cp", System.getProperty("java.class.path"),
                Parent.class.getName(), directory.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = new BufferedReader(
                new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
        assertThat(child.isAlive()).as("positive control: the plugin hangs as long as its parent lives").isTrue();
        parent.destroyForcibly();
        assertThat(parent.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(child.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    /** A host in a process of its own: starts a plugin that hangs, and prints the child's process id. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] args) throws InterruptedException {
            Path directory = Path.of(args[0]);
            Workbench bench = Workbench.in(directory);
            PluginZip plugin = NaughtyZip.signed(directory, bench.keys().getPrivate());
            bench.host(Limits.STANDARD).read(plugin, new Settings("{\"deed\":\"HANG\",\"count\":0}"), List.of(),
                    Optional.empty(), new PrintChild()).await();
        }
    }

    private static final class PrintChild implements HostSink {

        @Override
        public void rows(List<Change> changes, Checkpoint covers, Progress progress) {
            System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
        }

        @Override
        public void rejected(Rejection rejection) {
            throw new IllegalStateException(rejection.toString());
        }
    }
}
