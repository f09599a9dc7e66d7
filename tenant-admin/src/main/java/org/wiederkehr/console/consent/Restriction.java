package org.wiederkehr.console.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A restriction of processing (Art. 18 DSGVO).
 *
 * @param reason what happened; told only to those who decide about restrictions
 * @param informedOn when the person was told that it would be lifted
 */
public record Restriction(String id, Optional<String> ground, Optional<String> reason, Instant restrictedAt,
        Optional<String> restrictedBy, Optional<LocalDate> informedOn, Optional<Instant> liftedAt,
        Optional<String> liftedBy) {

    public boolean inForce() {
        return liftedAt.isEmpty();
    }
}
