package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.jobs.Job;
import org.wiederkehr.tenants.CurrentTenant;

/**
 * Deletes the proof of a consent that outlived its customer, once its five years are over. Queued for that day by the
 * erasure that left it; nothing that was erased waits for somebody else's erasure.
 */
@ApplicationScoped
class ProofExpiry implements Job {
    static final String NAME = "proof-expiry";

    @Inject
    Consents consents;
    @Inject
    Audit audit;
    @Inject
    CurrentTenant tenant;

    @Override
    public String name() {
        return NAME;
    }

    /** What must still be provable stays, and so does the consent of a customer who has not been erased. */
    @Override
    @Transactional
    public void run(long id) {
        consents.forgetOldProof(id, LocalDate.now(tenant.zone())).ifPresent(customer -> audit
                .record("consent.proof-expired", "customer", customer, Map.of("consent", Long.toString(id))));
    }
}
