package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wiederkehr.jobs.Job;
import org.wiederkehr.tenants.DataFailure;
import org.wiederkehr.web.Problem;

/** Carries a run from where it stands to its end. After a crash it is called again, on this node or another. */
@ApplicationScoped
class SyncJob implements Job {
    static final String NAME = "sync";
    private static final Logger LOG = System.getLogger(SyncJob.class.getPackageName());
    /**
     * A process that breaks off that often in a row without having got any further is broken. A server that goes down is
     * another matter: the count begins anew with it.
     */
    private static final int VAIN_TRIES = 5;
    /** However often it got on in between, and in case it is the file that takes the server down. */
    private static final int MOST_ATTEMPTS = 200;

    @Inject
    Attempts attempts;
    @Inject
    Reading reading;
    @Inject
    Publishing publishing;

    @Override
    public String name() {
        return NAME;
    }

    /** What is tried again is not up to the queue: the run counts its attempts itself, and outlives a long outage. */
    @Override
    public int retries() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void run(long id) throws Exception {
        try {
            goOn(id);
        } catch (Superseded other) {
            LOG.log(Level.INFO, "run {0}: superseded", id);
        }
    }

    private void goOn(long id) throws InterruptedException {
        int vain = 0;
        Optional<Attempt> turn = attempts.claim(id, Instant.now());
        while (turn.isPresent()) {
            Attempt attempt = turn.get();
            LOG.log(Level.INFO, "run {0}: attempt {1}", id, attempt.number());
            Reading.Next next = vain >= VAIN_TRIES || attempt.number() > MOST_ATTEMPTS
                    ? giveUp(attempt)
                    : take(attempt);
            vain = next == Reading.Next.TRY_AGAIN ? vain + 1 : 0;
            turn = next == Reading.Next.NOTHING ? Optional.empty() : attempts.claim(id, Instant.now());
        }
    }

    private Reading.Next giveUp(Attempt attempt) {
        attempts.fail(attempt, "sync-broke-off", Map.of(), Instant.now());
        return Reading.Next.NOTHING;
    }

    /** An outage is left to the queue, which calls again; what would fail the same way each time ends the run. */
    private Reading.Next take(Attempt attempt) throws InterruptedException {
        try {
            Reading.Next next = attempt.ended() ? Reading.Next.PUBLISH : reading.read(attempt);
            if (next != Reading.Next.PUBLISH) {
                return next;
            }
            publishing.publish(attempt);
        } catch (Problem gone) {
            attempts.fail(attempt, "sync-files-gone", Map.of(), Instant.now());
        } catch (DataFailure failure) {
            if (Temporary.is(failure)) {
                throw failure;
            }
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "run " + attempt.run() + ", incident " + incident, failure);
            attempts.fail(attempt, "sync-unexpected", Map.of("incident", incident), Instant.now());
        }
        return Reading.Next.NOTHING;
    }
}
