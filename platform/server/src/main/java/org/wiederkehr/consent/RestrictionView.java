package org.wiederkehr.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A restriction as it is shown, in force or lifted.
 *
 * @param reason
 *            what happened; only for those who decide about restrictions
 * @param restrictedBy
 *            name, as it was then
 * @param informedOn
 *            when the person was told of the lifting
 */
public record RestrictionView(String id, Optional<RestrictionGround> ground, Optional<String> reason,
        Instant restrictedAt, Optional<String> restrictedBy, Optional<LocalDate> informedOn,
        Optional<Instant> liftedAt, Optional<String> liftedBy) {}
