package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.web.Problem;

/** Keeps what the gate refused, as the proof that it was asked and obeyed. */
@ApplicationScoped
class Refusals {
    @Inject
    Gate gate;
    @Inject
    Audit audit;

    @Transactional
    public Problem keep(ContactRefused attempt) {
        Decision kept = gate.keep(attempt.question(), attempt.refusal());
        audit.record("contact.refused", "customer", attempt.question().customer(),
                Map.of("decision", kept.decision(), "rule", kept.rule(), "reason", kept.reason()));
        return Problem.conflict("contact-not-allowed", kept.summary());
    }
}
