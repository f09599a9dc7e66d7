package org.wiederkehr.connectors.worker.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiederkehr.connectors.spi.Change;
import org.wiederkehr.connectors.spi.Checkpoint;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.Progress;
import org.wiederkehr.connectors.spi.Rejection;
import org.wiederkehr.connectors.worker.naughty.Naughtiness;
import org.wiederkehr.connectors.worker.testing.Workbench;

@Tag("slow")
class MisbehavingPluginTest {

    private static final Limits LIMITS = Limits.STANDARD.withHeapMegabytes(48);

    @TempDir
    static Path directory;

    private static Workbench bench;
    private static PluginZip plugin;
    private static ConnectorHost host;

    @BeforeAll
    static void prepare() {
        bench = Workbench.in(directory);
        plugin = NaughtyZip.signed(directory, bench.keys().getPrivate());
        host = bench.host(LIMITS);
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @AfterEach
    void no_process_and_no_folder_is_left() throws IOException {
        assertThat(ProcessHandle.current().children().filter(MisbehavingPluginTest::isWorker)).isEmpty();
        try (Stream<Path> left = Files.list(bench.scratch())) {
            assertThat(left).isEmpty();
        }
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("connectors.worker.Worker");
    }

    @Test
    void a_good_plugin_delivers_everything_in_order() throws InterruptedException {
        Kept kept = new Kept();
        assertThat(read(Naughtiness.BEHAVE, 500, kept)).isEqualTo(new ReadOutcome.Completed(500, 0));
        assertThat(kept.changes).hasSize(500);
        assertThat(kept.covers.getLast()).isEqualTo(new Checkpoint(1, "500"));
    }

    @Test
    void a_read_goes_on_behind_the_checkpoint() throws InterruptedException {
        Kept kept = new Kept();
        ReadOutcome outcome = host.read(plugin, settings(Naughtiness.BEHAVE, 10), List.of(),
                Optional.of(new Checkpoint(1, "7")), kept).await();
        assertThat(outcome).isEqualTo(new ReadOutcome.Completed(3, 0));
    }

    @Test
    void an_exception_ends_the_run_and_keeps_its_message_to_itself() throws InterruptedException {
        assertThat(read(Naughtiness.THROW)).isEqualTo(new ReadOutcome.Failed(Fault.PLUGIN_BUG, "plugin.threw",
                Map.of("exception", "java.lang.IllegalStateException")));
    }

    @Test
    void a_failure_arrives_with_its_code() throws InterruptedException {
        assertThat(read(Naughtiness.FAIL))
                .isEqualTo(new ReadOutcome.Failed(Fault.DRIFT, "column-missing", Map.of("column", "Kunde")));
    }

    @Test
    void endless_recursion_ends_the_run() throws InterruptedException {
        assertFailed(read(Naughtiness.OVERFLOW_STACK), Fault.PLUGIN_BUG, "plugin.threw");
    }

    @Test
    void exit_with_success_is_no_success() throws InterruptedException {
        assertFailed(read(Naughtiness.EXIT), Fault.PLUGIN_BUG, "plugin.ended");
    }

    @Test
    void halt_is_no_success() throws InterruptedException {
        assertFailed(read(Naughtiness.HALT), Fault.PLUGIN_BUG, "plugin.ended");
    }

    @Test
    void memory_is_limited() throws InterruptedException {
        assertFailed(read(Naughtiness.EAT_MEMORY), Fault.LIMIT, "limit.memory");
    }

    @Test
    void time_is_limited() throws InterruptedException {
        try (ConnectorHost hasty = bench.host(LIMITS.withReadTime(Duration.ofMillis(1500)))) {
            assertFailed(read(hasty, Naughtiness.HANG, 0, new Kept()), Fault.LIMIT, "limit.time");
        }
    }

    @Test
    void a_preview_neither_computes_nor_waits_for_ever() throws InterruptedException {
        try (ConnectorHost hasty = bench.host(LIMITS.withPreviewTime(Duration.ofSeconds(3)))) {
            assertThat(hasty.preview(plugin, settings(Naughtiness.BEHAVE, 3), List.of()))
                    .isInstanceOf(Preview.Shown.class);
            for (Naughtiness endless : List.of(Naughtiness.HANG, Naughtiness.WAIT)) {
                assertThat(hasty.preview(plugin, settings(endless, 0), List.of())).as(endless.name())
                        .isInstanceOfSatisfying(Preview.Failed.class,
                                failed -> assertThat(failed.code()).isEqualTo("limit.time"));
            }
        }
    }

    @Test
    void threads_and_hooks_that_live_on_do_not_keep_the_process() throws InterruptedException {
        assertThat(read(Naughtiness.HANG_ON_EXIT)).isEqualTo(new ReadOutcome.Completed(1, 0));
    }

    @Test
    void printing_does_not_disturb_the_frames() throws InterruptedException {
        assertThat(read(Naughtiness.PRINT, 1_000, new Kept())).isEqualTo(new ReadOutcome.Completed(1, 0));
    }

    @Test
    void printing_is_limited() throws InterruptedException {
        assertFailed(read(Naughtiness.PRINT, 1_000_000_000, new Kept()), Fault.LIMIT, "limit.output");
    }

    @Test
    void delivering_is_limited() throws InterruptedException {
        try (ConnectorHost strict = bench.host(LIMITS.withOutputBytes(100_000))) {
            assertFailed(read(strict, Naughtiness.BEHAVE, 1_000_000, new Kept()), Fault.LIMIT, "limit.output");
        }
    }

    @Test
    void bytes_between_the_frames_are_noticed() throws InterruptedException {
        assertFailed(read(Naughtiness.GARBLE), Fault.PLUGIN_BUG, "plugin.garbled");
    }

    @Test
    void threads_are_limited() throws InterruptedException {
        assertFailed(read(Naughtiness.START_THREADS), Fault.LIMIT, "limit.threads");
    }

    @Test
    void processes_are_refused() throws InterruptedException {
        assertFailed(read(Naughtiness.START_PROCESS, 77, new Kept()), Fault.PLUGIN_BUG, "plugin.threw");
        assertThat(ProcessHandle.allProcesses().map(p -> p.info().commandLine().orElse("")))
                .noneMatch(line -> line.endsWith("sleep 77"));
    }

    @Test
    void addresses_that_were_not_granted_are_refused() throws InterruptedException {
        assertFailed(read(Naughtiness.CALL_HOME), Fault.PERMISSION, "http.not-granted");
    }

    @Test
    void rejections_are_limited() throws InterruptedException {
        try (ConnectorHost strict = bench.host(LIMITS.withRejectedRows(10))) {
            Kept kept = new Kept();
            assertThat(read(strict, Naughtiness.REJECT, 10, kept)).isEqualTo(new ReadOutcome.Completed(0, 10));
            assertFailed(read(strict, Naughtiness.REJECT, 11, new Kept()), Fault.LIMIT, "limit.rejections");
            assertThat(kept.rejections).hasSize(10);
        }
    }

    @Test
    void rejections_that_no_checkpoint_covers_are_no_success() throws InterruptedException {
        assertFailed(read(Naughtiness.REJECT_LAST), Fault.PLUGIN_BUG, "plugin.threw");
    }

    @Test
    void nothing_is_said_after_the_end() throws InterruptedException {
        assertThat(read(Naughtiness.SPEAK_AFTER_END)).isInstanceOf(ReadOutcome.Completed.class);
    }

    @Test
    void a_plugin_sees_neither_the_workers_libraries_nor_the_environment() throws InterruptedException {
        assertThat(read(Naughtiness.LOOK_AROUND)).isEqualTo(new ReadOutcome.Completed(0, 0));
    }

    @Test
    void a_preview_is_contained_as_well() throws InterruptedException {
        assertThat(host.preview(plugin, settings(Naughtiness.BEHAVE, 3), List.of())).isEqualTo(
                new Preview.Shown(List.of(), List.of(), new Settings("{\"deed\":\"BEHAVE\",\"count\":3}")));
        assertThat(host.preview(plugin, settings(Naughtiness.EXIT, 0), List.of()))
                .isEqualTo(new Preview.Failed(Fault.PLUGIN_BUG, "plugin.ended", Map.of("exit", "0")));
    }

    @Test
    void a_wrong_setting_is_named() throws InterruptedException {
        Settings wrong = new Settings("{\"deed\":\"BEHAVE\",\"count\":3,\"colour\":1}");
        assertThat(host.preview(plugin, wrong, List.of()))
                .isEqualTo(new Preview.Failed(Fault.SETTINGS, "settings.unknown", Map.of("field", "colour")));
    }

    @Test
    void cancel_ends_even_a_deaf_plugin() throws Exception {
        CompletableFuture<Void> first = new CompletableFuture<>();
        RunningRead reading = host.read(plugin, settings(Naughtiness.HANG, 0), List.of(), Optional.empty(),
                new Kept(() -> first.complete(null)));
        CompletableFuture<ReadOutcome> outcome = CompletableFuture.supplyAsync(() -> awaited(reading));
        first.get(20, TimeUnit.SECONDS);
        reading.cancel();
        assertThat(outcome.get(20, TimeUnit.SECONDS)).isEqualTo(new ReadOutcome.Cancelled());
    }

    @Test
    void what_the_sink_throws_comes_out_unchanged() {
        RunningRead reading = host.read(plugin, settings(Naughtiness.BEHAVE, 1_000_000), List.of(), Optional.empty(),
                new Kept(() -> {
                    throw new IllegalStateException("database gone");
                }));
        assertThatThrownBy(reading::await).isInstanceOf(IllegalStateException.class).hasMessage("database gone");
    }

    @Test
    void an_interrupted_waiter_leaves_nothing_running() {
        RunningRead reading = host.read(plugin, settings(Naughtiness.HANG, 0), List.of(), Optional.empty(),
                new Kept(() -> Thread.currentThread().interrupt()));
        assertThatThrownBy(reading::await).isInstanceOf(InterruptedException.class);
    }

    private static ReadOutcome awaited(RunningRead reading) {
        try {
            return reading.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadOutcome read(Naughtiness deed) throws InterruptedException {
        return read(deed, 0, new Kept());
    }

    private static ReadOutcome read(Naughtiness deed, int count, HostSink sink) throws InterruptedException {
        return read(host, deed, count, sink);
    }

    private static ReadOutcome read(ConnectorHost on, Naughtiness deed, int count, HostSink sink)
            throws InterruptedException {
        return on.read(plugin, settings(deed, count), List.of(), Optional.empty(), sink).await();
    }

    private static Settings settings(Naughtiness deed, int count) {
        return new Settings("{\"deed\":\"" + deed + "\",\"count\":" + count + "}");
    }

    private static void assertFailed(ReadOutcome outcome, Fault fault, String code) {
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> {
            assertThat(failed.category()).isEqualTo(fault);
            assertThat(failed.code()).isEqualTo(code);
        });
    }

    private static final class Kept implements HostSink {

        private final List<Change> changes = new ArrayList<>();
        private final List<Checkpoint> covers = new ArrayList<>();
        private final List<Rejection> rejections = new ArrayList<>();
        private final Runnable onRows;

        Kept() {
            this(() -> {});
        }

        Kept(Runnable onRows) {
            this.onRows = onRows;
        }

        @Override
        public void rows(List<Change> batch, Checkpoint cover, Progress progress) {
            changes.addAll(batch);
            covers.add(cover);
            onRows.run();
        }

        @Override
        public void rejected(Rejection rejection) {
            rejections.add(rejection);
        }
    }
}
