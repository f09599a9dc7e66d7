package org.wiederkehr.analysis.models;

import java.util.Optional;
import java.util.stream.IntStream;

import org.wiederkehr.analysis.history.CustomerSummaries;

/**
 * Customers as columns: repeat purchases x, time of the last purchase t_x and length of observation T, both counted from
 * the customer's first purchase. Times are whole ticks (days, hours); parameters are in units of {@code ticksPerUnit}
 * ticks, for example days and weeks. All the models need is here, whatever the number of transactions.
 */
public final class Cohort {

    private static final int KEY_BITS = 63;

    private final int[] repeats;
    private final int[] recency;
    private final int[] age;
    private final double ticksPerUnit;
    private final double logGaps;
    // two threads may both sort; what they get is the same and immutable, so neither needs to wait
    private Optional<Tuples> tuples = Optional.empty();

    private Cohort(int[] repeats, int[] recency, int[] age, double ticksPerUnit, double logGaps) {
        this.repeats = repeats;
        this.recency = recency;
        this.age = age;
        this.ticksPerUnit = ticksPerUnit;
        this.logGaps = logGaps;
    }

    /**
     * Takes over the columns (they are not copied and must not change any more).
     *
     * @param repeats      x ≥ 0, purchases after the first
     * @param recency      t_x in ticks; 0 where x = 0, else 0 ≤ t_x ≤ T
     * @param age          T ≥ 0 in ticks
     * @param ticksPerUnit for example 7 for days and weeks
     */
    public static Cohort of(int[] repeats, int[] recency, int[] age, double ticksPerUnit) {
        return withLogGaps(repeats, recency, age, ticksPerUnit, Double.NaN);
    }

    /**
     * The same with the sum over all customers and gaps of ln(gap in ticks), which makes likelihoods of different
     * regularity k comparable.
     */
    public static Cohort withLogGaps(int[] repeats, int[] recency, int[] age, double ticksPerUnit, double logGaps) {
        if (repeats.length != recency.length || repeats.length != age.length || !(ticksPerUnit > 0)) {
            throw new IllegalArgumentException(
                    "columns of " + repeats.length + ", " + recency.length + ", " + age.length
                            + " rows, " + ticksPerUnit + " ticks per unit");
        }
        int mostRepeats = 0;
        int oldest = 0;
        for (int i = 0; i < age.length; i++) {
            if (repeats[i] < 0 || recency[i] < 0 || recency[i] > age[i]
                    || (repeats[i] == 0 && recency[i] != 0)) {
                throw new IllegalArgumentException(
                        "customer " + i + ": x " + repeats[i] + ", t_x " + recency[i] + ", T " + age[i]);
            }
            mostRepeats = Math.max(mostRepeats, repeats[i]);
            oldest = Math.max(oldest, age[i]);
        }
        if (bits(mostRepeats) + 2 * bits(oldest) > KEY_BITS || oldest >= 1 << 24) {
            throw new IllegalArgumentException(
                    "x to " + mostRepeats + " and T to " + oldest + " ticks: take longer ticks");
        }
        return new Cohort(repeats, recency, age, ticksPerUnit, logGaps);
    }

    /**
     * The customers of an order log's summary, in its order and unit of time. A customer without an order day stands there
     * with x = T = 0, which weighs nothing in any likelihood.
     */
    public static Cohort of(CustomerSummaries summaries) {
        return of(summaries, IntStream.range(0, summaries.size()).toArray());
    }

    /** Only the customers whose first order was observed, for fitting; who was born before it seems younger than it is. */
    public static Cohort ofKnownBirths(CustomerSummaries summaries) {
        return of(summaries, IntStream.range(0, summaries.size())
                .filter(i -> summaries.orderDays(i) > 0 && !summaries.isTruncated(i)).toArray());
    }

    private static Cohort of(CustomerSummaries summaries, int[] members) {
        int n = members.length;
        int[] x = new int[n];
        int[] last = new int[n];
        int[] length = new int[n];
        double logs = summaries.gaps().isPresent() ? 0 : Double.NaN;
        for (int i = 0; i < n; i++) {
            int customer = members[i];
            if (summaries.orderDays(customer) > 0) {
                x[i] = summaries.repeats(customer);
                last[i] = summaries.last(customer) - summaries.first(customer);
                length[i] = summaries.end() - summaries.first(customer);
                logs += summaries.gaps().map(gaps -> gaps.sumOfLogs(customer)).orElse(0.0);
            }
        }
        return withLogGaps(x, last, length, summaries.conventions().ticksPerUnit(), logs);
    }

    static int bits(int value) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(value);
    }

    public int size() {
        return repeats.length;
    }

    /** x of customer i. */
    public int repeats(int i) {
        return repeats[i];
    }

    /** t_x of customer i in ticks. */
    public int recency(int i) {
        return recency[i];
    }

    /** T of customer i in ticks. */
    public int age(int i) {
        return age[i];
    }

    public double ticksPerUnit() {
        return ticksPerUnit;
    }

    /** Sorted and collapsed when first asked for: fits, forecasts and values of one cohort share it. */
    Tuples tuples() {
        if (tuples.isEmpty()) {
            tuples = Optional.of(Tuples.of(this));
        }
        return tuples.orElseThrow();
    }

    /** Sum of ln(gap in ticks) over all gaps, NaN where it was not given. */
    public double logGaps() {
        return logGaps;
    }

    /** Mean T in units; 0 for an empty cohort. */
    public double meanAge() {
        long sum = 0;
        for (int t : age) {
            sum += t;
        }
        return age.length == 0 ? 0 : sum / ticksPerUnit / age.length;
    }

    /** Sum of x. */
    public long totalRepeats() {
        long sum = 0;
        for (int x : repeats) {
            sum += x;
        }
        return sum;
    }

    /** Every {@code stride}-th customer. */
    Cohort sample(int stride) {
        int n = (size() + stride - 1) / stride;
        int[] x = new int[n];
        int[] last = new int[n];
        int[] length = new int[n];
        for (int i = 0; i < n; i++) {
            x[i] = repeats[i * stride];
            last[i] = recency[i * stride];
            length[i] = age[i * stride];
        }
        return new Cohort(x, last, length, ticksPerUnit, Double.NaN);
    }
}
