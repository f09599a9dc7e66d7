package org.wiederkehr.consent;

import java.time.Instant;

/**
 * A customer is erased, now, in this transaction. Each room observes this and erases its own rows, notes what it did,
 * and does nothing when there is nothing left to do: an order may come twice.
 */
public record ErasureOrdered(long customer, Instant at, Places places) {}
