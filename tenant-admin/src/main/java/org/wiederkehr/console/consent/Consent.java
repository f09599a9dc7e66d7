package org.wiederkehr.console.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recorded consent.
 *
 * @param restricted kept as proof only, because the customer is erased
 */
public record Consent(String id, List<String> channels, String basis, String wording, String proof, LocalDate grantedOn,
        Optional<LocalDate> expiresOn, Instant recordedAt, Optional<Instant> revokedAt,
        Optional<LocalDate> proofKeptUntil, boolean restricted) {

    public boolean revocable() {
        return revokedAt.isEmpty() && !restricted;
    }
}
