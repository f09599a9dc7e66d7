package org.wiederkehr.console.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case given to somebody outside.
 *
 * @param until the last day
 * @param approval why a strategic customer was given away
 * @param endedAt when it was taken back before its last day
 */
record Handover(String id, String toName, String channel, LocalDate until, String importance,
        Optional<String> approval, Instant handedAt, Optional<String> handedBy, Optional<Instant> endedAt,
        Optional<String> endedBy, boolean inForce) {}
