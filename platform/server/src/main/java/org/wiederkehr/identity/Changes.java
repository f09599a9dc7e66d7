package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The house's side of a change to a member: what is decided first, what was done last, each a transaction. */
@ApplicationScoped
class Changes {
    @Inject
    Revocations revocations;
    @Inject
    Event<MemberChanged> event;

    /**
     * Before the identity server is asked: should it, or this house, fail half-way, then tokens that say more than was
     * decided are refused all the same. A transaction of its own: what fails later does not take it back.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void decided(UUID subject, Set<Role> roles) {
        revocations.revoke(subject.toString(), Mark.of(roles, Instant.now()));
    }

    /** After the identity server's part is done: no token from between the two may survive. */
    @Transactional
    public void changed(MemberChanged.Kind kind, UUID subject, Set<Role> roles) {
        Instant now = Instant.now();
        revocations.revoke(subject.toString(), switch (kind) {
            case INVITED, ROLES_CHANGED -> Mark.of(roles, now);
            case REMOVED -> Mark.ofLeaving(now);
        });
        event.fire(new MemberChanged(kind, subject.toString(), roles));
    }
}
