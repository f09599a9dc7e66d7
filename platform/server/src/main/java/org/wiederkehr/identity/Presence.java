package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** For answers that go on for minutes: whether their reader may still be here. Needs a tenant. */
@ApplicationScoped
public class Presence {
    @Inject
    Revocations revocations;

    /** Whether this person was removed or demoted in the tenant since then; the answer must end if so. */
    public boolean hasLeft(String subject, Instant since) {
        return revocations.covers(subject, since);
    }
}
