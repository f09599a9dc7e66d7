package org.wiederkehr.analysis.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the classes A, B, C... end, as shares of revenue: .80 and .95 make A, B and C. Up to 25 cuts.
 *
 * <p>
 * Sorted by revenue and cumulated, a customer belongs to the class in which the revenue of those before begins: the
 * boundary customer takes the higher class. Customers of equal revenue share the highest class any of them gets. Who
 * brought nothing, or less than nothing, is in the last class; the shares are of the positive revenue. Requirements D2.
 */
public record AbcRule(List<Double> cuts) {

    public static final AbcRule DEFAULT = cutAt(.80, .95);

    // shares that differ by less are the same share, lest 0.8 of 100 miss 80 by rounding
    private static final double EQUAL = 1e-12;

    public AbcRule {
        cuts = List.copyOf(cuts);
        double before = 0;
        for (double cut : cuts) {
            if (!(cut > before && cut < 1))
                throw new IllegalArgumentException("cuts must ascend between 0 and 1: " + cuts);
            before = cut;
        }
        if (cuts.isEmpty() || cuts.size() > 25)
            throw new IllegalArgumentException(cuts.size() + " cuts");
    }

    public static AbcRule cutAt(double... shares) {
        List<Double> cuts = new ArrayList<>();
        for (double share : shares)
            cuts.add(share);
        return new AbcRule(cuts);
    }

    /** A, B, C...: one more than cuts. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++)
            labels.add(String.valueOf((char) ('A' + i)));
        return labels;
    }

    public Classification classify(long[] sums) {
        return classify(sums, RevenueDistribution.of(sums));
    }

    /** As {@link #classify(long[])}, where the distribution of the same sums is known already. */
    public Classification classify(long[] sums, RevenueDistribution distribution) {
        long[] least = least(distribution);
        byte[] classes = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            int at = 0;
            while (at < least.length && sums[i] < least[at])
                at++;
            classes[i] = (byte) at;
        }
        return Classification.of(labels(), classes);
    }

    /** The least sum in each class but the last. */
    private long[] least(RevenueDistribution distribution) {
        long[] least = new long[cuts.size()];
        double total = distribution.positiveTotal();
        double before = 0;
        int rank = 0;
        int n = distribution.customersWithRevenue();
        long lowest = Long.MAX_VALUE;
        for (int at = 0; at < least.length; at++) {
            while (rank < n && before < (cuts.get(at) - EQUAL) * total) {
                lowest = distribution.descending(rank++);
                before += lowest;
            }
            least[at] = lowest;
        }
        return least;
    }
}
