package org.wiederkehr.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wiederkehr.jobs.Job;

/**
 * Carries a confirmed run on. A job of its own name: the one that asked for the confirmation may still be leaving the
 * queue, and the queue does not take the same job twice.
 */
@ApplicationScoped
class ConfirmedSyncJob implements Job {
    static final String NAME = "sync-confirmed";

    @Inject
    SyncJob sync;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int retries() {
        return sync.retries();
    }

    @Override
    public void run(long id) throws Exception {
        sync.run(id);
    }
}
