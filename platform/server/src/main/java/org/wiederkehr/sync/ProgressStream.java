package org.wiederkehr.sync;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks once a second and tells what changed, until the run is over, the watcher has gone or may not see it any more, or
 * the time of a token is up: then the client asks again, with a fresh one.
 */
final class ProgressStream {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ScheduledExecutorService clockwork;
    private final ProgressLook look;
    private final ProgressLook.Asked asked;
    private final SseEventSink sink;
    private final Sse sse;
    private Optional<RunView> told = Optional.empty();

    ProgressStream(ScheduledExecutorService clockwork, ProgressLook look, ProgressLook.Asked asked, SseEventSink sink,
            Sse sse) {
        this.clockwork = clockwork;
        this.look = look;
        this.asked = asked;
        this.sink = sink;
        this.sse = sse;
    }

    void next() {
        try {
            if (tell() && Instant.now().isBefore(asked.since().plus(LONGEST))) {
                var unused = clockwork.schedule(this::next, 1, TimeUnit.SECONDS);
            } else {
                sink.close();
            }
        } catch (Exception failure) {
            System.getLogger(ProgressStream.class.getPackageName()).log(Level.DEBUG,
                    "stream of run " + asked.run() + " ends", failure);
            sink.close();
        }
    }

    /** Whether there is more to come. */
    private boolean tell() throws Exception {
        if (sink.isClosed()) {
            return false;
        }
        Optional<RunView> now = look.at(asked);
        now.filter(view -> !told.equals(now)).ifPresent(this::send);
        told = now;
        return now.filter(view -> !view.state().isOver()).isPresent();
    }

    private void send(RunView view) {
        sink.send(sse.newEventBuilder().name("progress").mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(RunView.class, view).build()).toCompletableFuture().join();
    }
}
