package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.consent.Gate;
import org.wiederkehr.consent.Moment;

/** Opens, changes and closes cases, and leaves the trail of it. */
@ApplicationScoped
class Desk {
    @Inject
    Cases cases;
    @Inject
    Gate gate;
    @Inject
    Audit audit;

    /** A case may be opened without any lawful channel: to see what is missing is what planning is for. */
    Opened open(NewCase wanted, LocalDate nextOn, Instant now) {
        Opened opened = cases.open(wanted, nextOn, now);
        if (opened instanceof Opened.Fresh fresh) {
            gate.askEveryChannel(wanted.customerId(), Optional.of(fresh.id()), Moment.PLANNING, now);
            audit.record("case.opened", "case", fresh.id(), Map.of("customer", wanted.customer()));
        }
        return opened;
    }

    /** Empty when there is no such case. Whoever takes a case over is to find the gate's answers of that moment. */
    Optional<Case.Changed> change(long id, int seen, CaseChange wanted, Instant now) {
        return cases.lock(id).map(found -> {
            Case.Changed changed = found.change(seen, wanted);
            if (changed instanceof Case.Changed.Done && wanted.owner().isPresent()) {
                gate.askEveryChannel(found.customer(), Optional.of(id), Moment.HANDOVER, now);
            }
            return noted(found, "case.changed", changed);
        });
    }

    Optional<Case.Changed> close(long id, int seen, CaseClosing wanted, Instant now) {
        return cases.lock(id).map(found -> noted(found, "case.closed", found.close(seen, wanted, now)));
    }

    private Case.Changed noted(Case found, String action, Case.Changed changed) {
        if (changed instanceof Case.Changed.Done) {
            cases.flush();
            audit.record(action, "case", found.id(), Map.of("state", found.state(), "reason", found.reason()));
        }
        return changed;
    }
}
