package org.wiederkehr.winback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;
import org.wiederkehr.consent.Decision;
import org.wiederkehr.identity.ExternalAgents.ExternalAgent;
import org.wiederkehr.identity.MemberChanged;
import org.wiederkehr.identity.Role;

/** What is written down about handing over, in the book and in the trail. */
@ApplicationScoped
class HandoverPapers {
    @Inject
    HandoverBook book;
    @Inject
    SheetParts parts;
    @Inject
    Audit audit;

    Importance importance(long customer) {
        return Importance.of(parts.rhythm(customer).abc());
    }

    Optional<HandoverView> inForce(long id, LocalDate today) {
        return book.of(id, today).stream().filter(HandoverView::inForce).findFirst();
    }

    Optional<HandoverView> find(long id, long handover, LocalDate today) {
        return book.find(id, handover, today);
    }

    HandoverView write(long id, NewHandover wanted, ExternalAgent to, Importance importance, Decision decision,
            LocalDate today, Instant now) {
        long handover = book.write(id, wanted, to, importance, decision, now);
        if (importance.needsApproval()) {
            audit.record("handover.approved", "case", id, Map.of("handover", handover, "importance", importance));
        }
        audit.record("case.handed-over", "case", id, Map.of("handover", handover, "until", wanted.until()));
        return book.find(id, handover, today).orElseThrow();
    }

    void noteRefusal(long id, Decision decision) {
        audit.record("handover.refused", "case", id, Map.of("decision", decision.decision()));
    }

    void end(long id, long handover, Instant now) {
        if (book.end(id, handover, now)) {
            audit.record("handover.taken-back", "case", id, Map.of("handover", handover));
        }
    }

    /** Who is no external agent any more, and is made one again later, does not find old cases waiting. */
    void left(@Observes MemberChanged changed) {
        if (!changed.roles().contains(Role.EXTERNAL_AGENT)) {
            long ended = book.endAllOf(changed.subject(), Instant.now());
            if (ended > 0) {
                audit.record("handover.taken-back", "member", changed.subject(), Map.of("handovers", ended));
            }
        }
    }
}
