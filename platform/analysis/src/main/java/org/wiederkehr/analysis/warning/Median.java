package org.wiederkehr.analysis.warning;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What is usual for this customer: the middle of its own past. */
public final class Median {

    private Median() {}

    /** Empty for no values. */
    public static OptionalDouble of(long[] values) {
        if (values.length == 0)
            return OptionalDouble.empty();
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1
                ? (double) sorted[middle]
                : sorted[middle - 1] / 2. + sorted[middle] / 2.);
    }

    /** -0.25 when {@code value} is a quarter below the median; empty when there is no median above zero. */
    public static OptionalDouble change(long value, long[] past) {
        OptionalDouble median = of(past);
        return median.isPresent() && median.getAsDouble() > 0
                ? OptionalDouble.of(value / median.getAsDouble() - 1)
                : OptionalDouble.empty();
    }
}
