package org.wiederkehr.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.wiederkehr.analysis.history.Total;

/**
 * What each class is by heads and by revenue; the lines add up exactly to the totals.
 *
 * @param revenue minor units of all customers
 */
public record ClassShares(List<Line> lines, int customers, long revenue) {

    /**
     * @param heads        share of the customers; empty when there are none
     * @param revenue      minor units
     * @param revenueShare share of the total; empty when the total is not above zero. Outside [0, 1] only where a class
     *                     as a whole is negative
     */
    public record Line(String label, int customers, OptionalDouble heads, long revenue, OptionalDouble revenueShare) {}

    public ClassShares {
        lines = List.copyOf(lines);
    }

    /** @throws ArithmeticException when a total doesn't fit 64 bits */
    public static ClassShares of(Classification classes, long[] sums) {
        classes.requireSize(sums.length);
        int count = classes.labels().size();
        int[] heads = new int[count];
        Total[] revenue = new Total[count];
        Arrays.setAll(revenue, i -> new Total());
        for (int i = 0; i < sums.length; i++) {
            heads[classes.at(i)]++;
            revenue[classes.at(i)].add(sums[i]);
        }
        long total = Total.of(sums).asLong();
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            long of = revenue[at].asLong();
            lines.add(
                    new Line(classes.labels().get(at), heads[at], share(heads[at], sums.length), of, share(of, total)));
        }
        return new ClassShares(lines, sums.length, total);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole > 0 ? OptionalDouble.of((double) part / whole) : OptionalDouble.empty();
    }
}
