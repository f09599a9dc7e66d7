package org.wiederkehr.sync;

import java.util.EnumMap;
import java.util.Map;

/** How many rows of the source met which fate. */
final class Counts {
    /** What became of an entity, and so of its rows. */
    enum Fate {
        NEW, CHANGED, UNCHANGED
    }

    private final Map<Fate, Long> rows = new EnumMap<>(Fate.class);
    private long suppressed;
    private long deleted;
    private Overlaps.Settled repeated = Overlaps.Settled.NONE;

    void add(Map<Fate, Long> more) {
        more.forEach((fate, count) -> rows.merge(fate, count, Long::sum));
    }

    void suppressed(long count) {
        suppressed = count;
    }

    void deleted(long count) {
        deleted = count;
    }

    void repeated(Overlaps.Settled settled) {
        repeated = settled;
    }

    Map<String, Long> binds() {
        return Map.of("new", of(Fate.NEW), "changed", of(Fate.CHANGED), "unchanged", of(Fate.UNCHANGED), "suppressed",
                suppressed, "deleted", deleted, "repeated", repeated.orders(), "differing", repeated.differing(),
                "continued", repeated.continued(), "clashing", repeated.clashingRows());
    }

    private long of(Fate fate) {
        return rows.getOrDefault(fate, 0L);
    }
}
