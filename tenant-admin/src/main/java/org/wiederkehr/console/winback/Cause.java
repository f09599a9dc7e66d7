package org.wiederkehr.console.winback;

import java.time.Instant;
import java.util.Optional;

/** A cause that is being looked into: a reason and the step of the firm's work it belongs to. Names nobody. */
record Cause(String id, String reason, String step, Instant openedAt, Optional<Instant> closedAt) {}
