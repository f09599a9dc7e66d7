package org.wiederkehr.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What was decided last about a person in a tenant. Tokens from before say what was; those from the same second or with
 * a clock that goes differently may say either: there the roles decide, which are the decided ones or are not.
 *
 * @param since a whole second, as tokens know it
 */
record Mark(Instant since, Set<Role> roles) {
    /** By how much the clocks of the identity server and of this house may differ at most. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    Mark {
        since = since.truncatedTo(ChronoUnit.SECONDS);
        roles = Set.copyOf(roles);
    }

    /** New roles, those of somebody who joins included. */
    static Mark of(Set<Role> roles, Instant now) {
        return new Mark(now, roles);
    }

    /** Somebody left: no token of this second counts, whatever it says, not even if they are called back at once. */
    static Mark ofLeaving(Instant now) {
        return new Mark(now.plusSeconds(1), Set.of());
    }

    boolean refuses(Pass pass) {
        boolean older = pass.issuedAt().isBefore(since);
        boolean unsure = pass.issuedAt().isBefore(since.plus(CLOCKS_DIFFER));
        return older || (unsure && !pass.roles().equals(roles));
    }
}
