package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.consent.Moment;
import org.wiederkehr.consent.Purpose;
import org.wiederkehr.consent.Question;

/** Hands single cases to people outside the house, for a time, if the gate permits it: principal and caller are liable. */
@ApplicationScoped
class Handovers {
    @Inject
    Cases cases;
    @Inject
    Gate gate;
    @Inject
    HandoverBook book;

    /** A refusal stays on record: the transaction ends well either way. */
    @Transactional
    public Handed hand(long id, NewHandover wanted, Instant now) {
        Optional<Case> found = cases.lock(id);
        if (found.isEmpty()) {
            return new Handed.NoSuchCase();
        }
        if (!found.get().isLive()) {
            return new Handed.Closed(found.get().state());
        }
        Decision decision = gate.ask(new Question(found.get().customer(), Optional.of(id), wanted.channel(),
                Moment.HANDOVER, Purpose.WIN_BACK), now);
        if (!decision.allowed()) {
            book.noteRefusal(id, decision);
            return new Handed.NotAllowed(decision);
        }
        long handover = book.write(id, wanted, decision, now);
        return new Handed.Done(new HandoverView(Long.toString(handover), Long.toString(id), wanted.to(),
                wanted.toName(), wanted.until(), decision.decision()));
    }
}
