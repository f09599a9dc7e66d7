package org.wiederkehr.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/**
 * A failed job is tried again after 10, 20, 40 ... seconds, at last every five minutes, then given up: its room has kept
 * the failure by then.
 */
record Retries(int most) implements FailureHandler<Void> {
    private static final Logger LOG = System.getLogger(Retries.class.getPackageName());
    private static final Duration FIRST = Duration.ofSeconds(10);
    /** Five minutes: whoever ends an outage does not want to wait for what it held up. */
    private static final int DOUBLINGS = 5;

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> queued) {
        int before = failed.getExecution().consecutiveFailures;
        String job = failed.getExecution().taskInstance.getTaskAndInstance();
        if (before >= most) {
            LOG.log(Level.ERROR, "job " + job + " given up after " + (before + 1) + " failures",
                    failed.getCause().orElse(null));
            queued.remove();
        } else {
            LOG.log(Level.WARNING, "job " + job + " failed", failed.getCause().orElse(null));
            queued.reschedule(failed, Instant.now().plus(FIRST.multipliedBy(1L << Math.min(before, DOUBLINGS))));
        }
    }
}
