package org.wiederkehr.audit;

import java.time.Instant;

/** One entry of the trail, without its links. */
record Entry(long seq, Instant at, String actor, String action, String objectType, String objectId, Details details) {}
