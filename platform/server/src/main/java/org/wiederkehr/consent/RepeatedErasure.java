package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.wiederkehr.jobs.Job;

/**
 * A restored backup brings back who was erased after it was made. The operator's tool ({@code org.wiederkehr.run.Erasures})
 * puts this into the queue for each of them.
 */
@ApplicationScoped
class RepeatedErasure implements Job {
    @Inject
    Erasure erasure;

    @Override
    public String name() {
        return "repeated-erasure";
    }

    @Override
    @Transactional
    public void run(long customer) {
        erasure.order(customer, Instant.now());
    }
}
