package org.wiederkehr.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.audit.Audit;

/**
 * Removes a person for good: first the suppression list learns whom to keep out, then every room erases what it holds.
 * There is no way back. Who is erased already stays erased; asking again changes nothing.
 */
@ApplicationScoped
public class Erasure {
    @Inject
    Erasable customers;
    @Inject
    Keepers rooms;
    @Inject
    Audit audit;

    /** For who locks other rows of the customer: taking them in this order first, nobody waits in a circle. */
    public void prepare(long customer) {
        customers.lock(customer);
    }

    /** Needs a transaction: all rooms erase together or none does. */
    public ErasureView order(long customer, Instant now) {
        Optional<Instant> before = customers.lock(customer);
        if (before.isPresent()) {
            return new ErasureView(Long.toString(customer), before, List.of());
        }
        Places places = new Places();
        places.note("suppression", Places.Treatment.SUPPRESSED, customers.suppress(customer, now));
        rooms.erase(customer, now, places);
        Optional<Instant> erased = customers.erasedAt(customer);
        if (erased.isEmpty()) {
            throw new IllegalStateException("no room erased customer " + customer);
        }
        audit.record("customer.erased", "customer", customer, Map.of("places", places.list().size()));
        return new ErasureView(Long.toString(customer), erased, places.list());
    }

    /** The dry run. */
    ErasureView preview(long customer) {
        Optional<Instant> erasedAt = customers.erasedAt(customer);
        Places places = new Places();
        if (erasedAt.isEmpty()) {
            rooms.preview(customer, places);
        }
        return new ErasureView(Long.toString(customer), erasedAt, places.list());
    }
}
