package org.wiederkehr.sync;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
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
 * the time of a token is up: then the client asks again, with a fresh one. Who watches in too many places is told so
 * ({@code superseded}) and should not ask again by itself.
 */
final class ProgressStream {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ScheduledExecutorService clockwork;
    private final ProgressLook look;
    private final ProgressLook.Asked asked;
    private final SseEventSink sink;
    private final Sse sse;
    private final Watchers<ProgressStream> watchers;
    private Optional<RunView> told = Optional.empty();
    private volatile boolean superseded;

    ProgressStream(ScheduledExecutorService clockwork, ProgressLook look, ProgressLook.Asked asked, SseEventSink sink,
            Sse sse, Watchers<ProgressStream> watchers) {
        this.clockwork = clockwork;
        this.look = look;
        this.asked = asked;
        this.sink = sink;
        this.sse = sse;
        this.watchers = watchers;
    }

    void begin() {
        watchers.enter(asked.pass().subject(), this).ifPresent(oldest -> oldest.superseded = true);
        // Not on this thread: it serves a request, and has its tenant already.
        clockwork.execute(this::next);
    }

    private void next() {
        if (!goesOn()) {
            sink.close();
            watchers.leave(asked.pass().subject(), this);
        }
    }

    private boolean goesOn() {
        try {
            boolean more = tell() && Instant.now().isBefore(asked.since().plus(LONGEST));
            if (more) {
                var unused = clockwork.schedule(this::next, 1, TimeUnit.SECONDS);
            }
            return more;
        } catch (Exception failure) {
            System.getLogger(ProgressStream.class.getPackageName()).log(Level.DEBUG,
                    "stream of run " + asked.run() + " ends", failure);
            return false;
        }
    }

    /** Whether there is more to come. */
    private boolean tell() throws Exception {
        if (sink.isClosed()) {
            return false;
        }
        if (superseded) {
            send(sse.newEventBuilder().name("superseded").data("").build());
            return false;
        }
        Optional<RunView> now = look.at(asked);
        now.filter(view -> !told.equals(now)).ifPresent(this::send);
        told = now;
        return now.filter(view -> !view.state().isOver()).isPresent();
    }

    private void send(RunView view) {
        send(sse.newEventBuilder().name("progress").mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(RunView.class, view).build());
    }

    private void send(OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }
}
