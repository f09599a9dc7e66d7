package org.wiederkehr.structure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.wiederkehr.jobs.Job;

/** Makes the analysis that an import wants, then drops what older ones need no longer. */
@ApplicationScoped
class FollowUpJob implements Job {
    static final String NAME = "analysis-after-import";

    @Inject
    FollowUps followUps;
    @Inject
    Pruning pruning;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(long sync) {
        if (followUps.claim(sync)) {
            followUps.answer(sync, Instant.now());
            long dropped = pruning.run(Instant.now());
            System.getLogger(FollowUpJob.class.getPackageName()).log(Level.INFO,
                    "run {0}: analysed; scores of {1} older analyses dropped", sync, dropped);
        }
    }
}
