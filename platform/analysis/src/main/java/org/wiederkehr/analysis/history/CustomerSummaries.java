package org.wiederkehr.analysis.history;

import java.util.Arrays;
import java.util.Optional;

/**
 * One line per customer, as columns. Build it from a log ({@link OrderLog#summarize}) or from arrays that a database
 * keeps ({@link #of}). Ticks are what the log's days were; amounts are minor units.
 *
 * <p>
 * A customer who has only credit notes, or orders only before the observation, has no order day: {@link #orderDays} is 0
 * and {@link #first} and {@link #last} are {@link #NEVER}.
 */
public final class CustomerSummaries {

    /** Stands for a day that never was. */
    public static final int NEVER = Integer.MIN_VALUE;

    private final Columns columns;
    private final Optional<Gaps> gaps;
    private final Conventions conventions;
    private final int end;
    private final DataCard card;

    CustomerSummaries(Columns columns, Optional<Gaps> gaps, Conventions conventions, int end, DataCard card) {
        this.columns = columns;
        this.gaps = gaps;
        this.conventions = conventions;
        this.end = end;
        this.card = card;
    }

    /**
     * From arrays that somebody else has summed; used as they are, not copied. The caller's merging and credit notes are
     * taken for granted.
     *
     * @param first     tick of the first order day
     * @param last      tick of the last order day
     * @param orderDays distinct order days, at least 1
     * @param orders    orders, at least {@code orderDays}
     * @param sums      minor units
     * @param end       end of observation, not before the last order
     * @throws IllegalArgumentException naming the first line that contradicts itself
     */
    public static CustomerSummaries of(long[] customers, int[] first, int[] last, int[] orderDays, int[] orders,
            long[] sums, int end) {
        int n = customers.length;
        if (first.length != n || last.length != n || orderDays.length != n || orders.length != n || sums.length != n)
            throw new IllegalArgumentException("columns differ in length");
        Conventions conventions = Conventions.until(end);
        long rows = 0;
        for (int i = 0; i < n; i++) {
            rows += orders[i];
            boolean sound = first[i] >= -OrderLog.MAX_TICK && last[i] >= first[i] && last[i] <= end && orderDays[i] >= 1
                    && (orderDays[i] == 1) == (first[i] == last[i]) && orders[i] >= orderDays[i];
            if (!sound)
                throw new IllegalArgumentException(
                        "customer %d: first %d, last %d, end %d, order days %d, orders %d contradict each other"
                                .formatted(customers[i], first[i], last[i], end, orderDays[i], orders[i]));
        }
        // what the first order was worth is not known here: an average one, unless withFirstSums says better
        long[] firstSums = new long[n];
        Arrays.setAll(firstSums, i -> sums[i] / orderDays[i]);
        Columns columns = new Columns(customers, first, first, last, orderDays, orders, sums, firstSums);
        return new CustomerSummaries(columns, Optional.empty(), conventions, end, new DataCard(rows, rows, 0, 0, 0));
    }

    /** The same customers with gap statistics from elsewhere. */
    public CustomerSummaries with(Gaps known) {
        if (known.customers() != size())
            throw new IllegalArgumentException(known.customers() + " gap lines for " + size() + " customers");
        return new CustomerSummaries(columns, Optional.of(known), conventions, end, card);
    }

    /** The same customers with what the first order day of each was worth, in minor units. */
    public CustomerSummaries withFirstSums(long[] firstSums) {
        if (firstSums.length != size())
            throw new IllegalArgumentException(firstSums.length + " first sums for " + size() + " customers");
        Columns c = columns;
        return new CustomerSummaries(
                new Columns(c.customer, c.birth, c.first, c.last, c.orderDays, c.orders, c.sum, firstSums), gaps,
                conventions, end, card);
    }

    /** The same customers with the first order ever known to the master data; earlier than the log: truncated. */
    public CustomerSummaries withBirths(int[] ticks) {
        if (ticks.length != size())
            throw new IllegalArgumentException(ticks.length + " births for " + size() + " customers");
        int[] births = new int[ticks.length];
        Arrays.setAll(births, i -> Math.min(ticks[i], columns.birth[i]));
        return new CustomerSummaries(columns.bornOn(births), gaps, conventions, end, card);
    }

    /** The same lines counted in another unit of time: 7 ticks for weeks. */
    public CustomerSummaries inUnitsOf(double ticks) {
        return new CustomerSummaries(columns, gaps, conventions.inUnitsOf(ticks), end, card);
    }

    public int size() {
        return columns.customer.length;
    }

    public long customer(int i) {
        return columns.customer[i];
    }

    /** First order ever known, possibly before the observation. */
    public int birth(int i) {
        return columns.birth[i];
    }

    /** First order day in the observation. */
    public int first(int i) {
        return columns.first[i];
    }

    /** Last order day in the observation; a merged order is dated by its first tick. */
    public int last(int i) {
        return columns.last[i];
    }

    /** Distinct order days, or merged periods. */
    public int orderDays(int i) {
        return columns.orderDays[i];
    }

    public int orders(int i) {
        return columns.orders[i];
    }

    /** Minor units; may be negative when credit notes outweigh orders. */
    public long sum(int i) {
        return columns.sum[i];
    }

    /** What the first order day was worth, minor units. */
    public long firstSum(int i) {
        return columns.firstSum[i];
    }

    public long[] sums() {
        return columns.sum.clone();
    }

    public long[] customers() {
        return columns.customer.clone();
    }

    /** Born before the observation: recency and age from {@link #first} are too short, and models should leave it out. */
    public boolean isTruncated(int i) {
        return columns.first[i] != NEVER && columns.birth[i] < columns.first[i];
    }

    /** Repeat order days: x of the buy-till-you-die models. */
    public int repeats(int i) {
        return Math.max(0, columns.orderDays[i] - 1);
    }

    /** From first to last order, t_x, in units of time. */
    public double recency(int i) {
        return ((double) columns.last[i] - columns.first[i]) / conventions.ticksPerUnit();
    }

    /** From first order to the end of observation, T, in units of time; 0 for who never ordered. */
    public double age(int i) {
        return columns.first[i] == NEVER ? 0 : ((double) end - columns.first[i]) / conventions.ticksPerUnit();
    }

    /** Since the last order, in units of time; infinite for who never ordered. */
    public double hiatus(int i) {
        return columns.last[i] == NEVER
                ? Double.POSITIVE_INFINITY
                : ((double) end - columns.last[i]) / conventions.ticksPerUnit();
    }

    /** Mean value of the repeat order days in minor units, the first left out; 0 when there is none. */
    public double meanRepeatValue(int i) {
        int repeats = repeats(i);
        return repeats == 0 ? 0 : ((double) columns.sum[i] - columns.firstSum[i]) / repeats;
    }

    public Optional<Gaps> gaps() {
        return gaps;
    }

    public Conventions conventions() {
        return conventions;
    }

    /** Last tick of the observation. */
    public int end() {
        return end;
    }

    public DataCard card() {
        return card;
    }

    public Total total() {
        return Total.of(columns.sum);
    }
}
