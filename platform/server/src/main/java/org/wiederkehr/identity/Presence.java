package org.wiederkehr.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For answers that go on for a while: whether their reader may still be here. Needs a tenant. */
@ApplicationScoped
public class Presence {
    @Inject
    Revocations revocations;

    /** Whether this person was removed in the tenant or had roles changed since; the answer must end if so. */
    public boolean hasLeft(Pass pass) {
        return revocations.cover(pass);
    }
}
