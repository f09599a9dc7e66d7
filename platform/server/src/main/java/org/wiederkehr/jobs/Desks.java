package org.wiederkehr.jobs;

import java.util.HashMap;
import java.util.Map;

/** The places at which this node works: one tenant never holds more than its share, however much it queues. */
final class Desks {
    private final int share;
    private final Map<Long, Integer> taken = new HashMap<>();

    Desks(int share) {
        this.share = share;
    }

    synchronized boolean take(long tenant) {
        int now = taken.getOrDefault(tenant, 0);
        if (now >= share) {
            return false;
        }
        taken.put(tenant, now + 1);
        return true;
    }

    synchronized void leave(long tenant) {
        taken.computeIfPresent(tenant, (key, now) -> now == 1 ? null : now - 1);
    }
}
