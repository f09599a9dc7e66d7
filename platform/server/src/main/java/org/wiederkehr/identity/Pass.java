package org.wiederkehr.identity;

import java.time.Instant;
import java.util.Set;

/**
 * What of a token counts in one tenant: whose it is, the whole second of its issue, and the roles it names there.
 */
public record Pass(String subject, Instant issuedAt, Set<Role> roles) {
    public Pass {
        roles = Set.copyOf(roles);
    }
}
