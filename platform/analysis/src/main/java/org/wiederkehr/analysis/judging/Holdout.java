package org.wiederkehr.analysis.judging;

import java.util.OptionalInt;

import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;

/** What is known at an origin, and what came after it. */
final class Holdout {

    private Holdout() {}

    static Conventions ending(Conventions conventions, int end) {
        return new Conventions(conventions.start(), OptionalInt.of(end), conventions.merge(), conventions.mergeOrigin(),
                conventions.ticksPerUnit(), conventions.creditNotes());
    }

    /** The customers known at {@code origin}; nobody before the observation has begun. */
    static CustomerSummaries known(OrderLog log, Conventions conventions, int origin) {
        boolean begun = conventions.start().isEmpty() || conventions.start().getAsInt() <= origin;
        return begun
                ? log.summarize(ending(conventions, origin))
                : OrderLog.of(new long[0], new int[0], new long[0]).summarize(Conventions.until(origin)
                        .inUnitsOf(conventions.ticksPerUnit()));
    }

    /** Order days of the known customers in (origin, origin + horizon]. */
    static int[] purchases(OrderLog log, CustomerSummaries known, Conventions conventions, int origin, int horizon) {
        Conventions after = new Conventions(OptionalInt.of(origin + 1), OptionalInt.of(origin + horizon),
                conventions.merge(), conventions.mergeOrigin(), conventions.ticksPerUnit(), conventions.creditNotes());
        CustomerSummaries then = log.summarize(after);
        int[] purchases = new int[known.size()];
        for (int i = 0, j = 0; i < purchases.length; i++) {
            while (j < then.size() && then.customer(j) < known.customer(i)) {
                j++;
            }
            purchases[i] = j < then.size() && then.customer(j) == known.customer(i) ? then.orderDays(j) : 0;
        }
        return purchases;
    }
}
