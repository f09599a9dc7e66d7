package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.worker.wire.Frame;
import org.wiederkehr.connectors.worker.wire.Pipe;
import org.wiederkehr.connectors.worker.wire.Task;

/**
 * One child process and the two threads that listen to it. A reader takes frames off the pipe and waits until each is
 * asked for; so a slow sink fills the pipe, and a full pipe holds the plugin back.
 */
final class Child implements AutoCloseable {

    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final long POLL_MILLIS = 50;
    private static final long EXIT_MILLIS = 1_000;

    private final Process process;
    private final Limits limits;
    private final BlockingQueue<Frame> frames = new ArrayBlockingQueue<>(1);
    private final AtomicReference<@Nullable Trouble> trouble = new AtomicReference<>();
    private final Thread reader;
    private final Printed printed;

    Child(Process process, Task task, Limits limits) {
        this.process = process;
        this.limits = limits;
        this.reader = daemon("frames", () -> listen(task));
        this.printed = new Printed(process.getErrorStream(), limits.printedBytes(),
                () -> end(Trouble.of(Fault.LIMIT, "limit.output", "limit", limits.printedBytes())));
        daemon("printed", printed);
    }

    /** The next frame; empty once the child has ended or was ended, see {@link #trouble}. */
    Optional<Frame> next() throws InterruptedException {
        while (trouble.get() == null) {
            boolean over = !reader.isAlive();
            @Nullable
            Frame frame = frames.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (frame != null) {
                // whoever ended the child meanwhile has the last word, not the child's answer to being ended
                return trouble.get() == null ? Optional.of(frame) : Optional.empty();
            }
            if (over) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Ends the process for a reason; the first reason stands. */
    void end(Trouble reason) {
        trouble.compareAndSet(null, reason);
        kill();
    }

    /** What the process has computed; zero where the system does not say. */
    Duration computed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Notes the reason and asks the plugin to stop; the caller ends the process a little later. */
    void ask(Trouble reason) {
        if (trouble.compareAndSet(null, reason)) {
            try {
                Pipe.write(process.getOutputStream(), Task.class, new Task.Stop());
            } catch (IOException e) {
                kill();
            }
        }
    }

    /** Why there was no last frame. */
    Trouble trouble() throws InterruptedException {
        if (!process.waitFor(EXIT_MILLIS, TimeUnit.MILLISECONDS)) {
            kill();
            process.waitFor();
        }
        // the JVM says so by its exit code, whatever half a frame it left behind
        boolean memory = process.exitValue() == EXIT_OUT_OF_MEMORY;
        Trouble ended = memory
                ? Trouble.of(Fault.LIMIT, "limit.memory", "limit", limits.heapMegabytes())
                : new Trouble(Fault.PLUGIN_BUG, "plugin.ended", Map.of("exit", Integer.toString(process.exitValue())));
        @Nullable
        Trouble noted = trouble.get();
        return noted == null || (memory && noted.code().equals("plugin.garbled")) ? ended : noted;
    }

    /** The process is gone when this returns. */
    @Override
    public void close() {
        kill();
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        reader.interrupt();
        printed.log();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        reader.interrupt();
    }

    private void listen(Task task) {
        try (InputStream in = process.getInputStream()) {
            OutputStream out = process.getOutputStream();
            Pipe.write(out, Task.class, task);
            long bytes = 0;
            for (Optional<byte[]> payload = next(in); payload.isPresent(); payload = next(in)) {
                bytes += payload.get().length + Pipe.HEADER;
                if (bytes > limits.outputBytes()) {
                    end(Trouble.of(Fault.LIMIT, "limit.output", "limit", limits.outputBytes()));
                    return;
                }
                frames.put(Pipe.value(Frame.class, payload.get()));
            }
        } catch (Pipe.Garbled e) {
            end(Trouble.of(Fault.PLUGIN_BUG, "plugin.garbled"));
        } catch (IOException | InterruptedException e) {
            // the child ended in the middle of a frame, or nobody wants to hear more: trouble() knows why
            return;
        }
    }

    private Optional<byte[]> next(InputStream in) throws IOException {
        return Pipe.next(in, limits.frameBytes());
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, "connector-" + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
