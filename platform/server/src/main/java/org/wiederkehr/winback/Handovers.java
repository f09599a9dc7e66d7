package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.consent.Moment;
import org.wiederkehr.consent.Purpose;
import org.wiederkehr.consent.Question;
import org.wiederkehr.identity.ExternalAgents.ExternalAgent;

/** Hands single cases to people outside the house, for a time, if the gate permits it: principal and caller are liable. */
@ApplicationScoped
class Handovers {
    @Inject
    Cases cases;
    @Inject
    Gate gate;
    @Inject
    HandoverPapers papers;

    /** A refusal stays on record: the transaction ends well either way. */
    @Transactional
    public Handed hand(long id, NewHandover wanted, Optional<ExternalAgent> to, LocalDate today, Instant now) {
        Optional<Case> found = cases.lock(id);
        if (found.isEmpty()) {
            return new Handed.NoSuchCase();
        }
        if (to.isEmpty()) {
            return new Handed.NoSuchAgent();
        }
        if (!found.get().isLive()) {
            return new Handed.Closed(found.get().state());
        }
        Optional<HandoverView> present = papers.inForce(id, today);
        return present.isPresent()
                ? new Handed.AlreadyHanded(present.get())
                : asked(found.get(), wanted, to.get(), today, now);
    }

    /** The law first: what it forbids needs nobody's approval. */
    private Handed asked(Case about, NewHandover wanted, ExternalAgent to, LocalDate today, Instant now) {
        Decision decision = gate.ask(new Question(about.customer(), Optional.of(about.id()), wanted.channel(),
                Moment.HANDOVER, Purpose.WIN_BACK), now);
        if (!decision.allowed()) {
            papers.noteRefusal(about.id(), decision);
            return new Handed.NotAllowed(decision);
        }
        Importance importance = papers.importance(about.customer());
        return importance.needsApproval() && wanted.reasonGiven().isEmpty()
                ? new Handed.NotApproved(importance)
                : new Handed.Done(papers.write(about.id(), wanted, to, importance, decision, today, now));
    }

    /** Empty when there is no such hand-over of this case. Taking back what has ended changes nothing. */
    @Transactional
    public Optional<HandoverView> takeBack(long id, long handover, LocalDate today, Instant now) {
        papers.end(id, handover, now);
        return papers.find(id, handover, today);
    }
}
