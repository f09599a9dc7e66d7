package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** The house's side of a change to a member: one transaction, after the identity server's part is done. */
@ApplicationScoped
class Changes {
    @Inject
    Revocations revocations;
    @Inject
    Event<MemberChanged> event;

    @Transactional
    public void changed(MemberChanged.Kind kind, UUID subject, Set<Role> roles) {
        revocations.revoke(subject.toString());
        event.fire(new MemberChanged(kind, subject.toString(), roles));
    }
}
