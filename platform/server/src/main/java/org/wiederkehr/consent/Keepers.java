package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Speaks to all rooms that keep something about customers, in this thread and transaction. */
@ApplicationScoped
class Keepers {
    @Inject
    Event<ErasureOrdered> orders;
    @Inject
    Event<ErasurePreviewed> previews;

    void erase(long customer, Instant now, Places places) {
        orders.fire(new ErasureOrdered(customer, now, places));
    }

    void preview(long customer, Places places) {
        previews.fire(new ErasurePreviewed(customer, places));
    }
}
