package org.wiederkehr.console.consent;

import java.time.Instant;
import java.util.Optional;

/**
 * One answer of the legal gate.
 *
 * @param decision id of the stored record; whoever sees the case from outside gets none
 * @param reason code of the ground when allowed, of the refusal when not
 * @param citation the text of law or ruling
 * @param remedy code of what would lawfully change a refusal
 */
public record Decision(Optional<String> decision, String channel, Optional<String> moment, boolean allowed, String rule,
        String reason,
        String citation, Optional<String> remedy, Optional<String> rulesVersion, Optional<Instant> decidedAt) {}
