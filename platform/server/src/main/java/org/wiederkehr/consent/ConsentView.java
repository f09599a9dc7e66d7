package org.wiederkehr.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A consent as it is shown.
 *
 * @param proofKeptUntil
 *            last day on which the proof must be kept
 * @param restricted
 *            kept as proof only; the customer is erased
 */
public record ConsentView(String id, List<Channel> channels, ConsentForm basis, String wording, String proof,
        LocalDate grantedOn, Optional<LocalDate> expiresOn, Instant recordedAt, String recordedBy,
        Optional<Instant> revokedAt, Optional<Instant> lastUsedAt, LocalDate proofKeptUntil, boolean restricted) {}
