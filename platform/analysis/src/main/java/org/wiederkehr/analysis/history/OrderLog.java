package org.wiederkehr.analysis.history;

/**
 * Orders (and credit notes, which are negative) as three columns of equal length, in any order.
 *
 * <p>
 * {@code customers}: any ids, dense or not. {@code days}: whole ticks, by custom days since 1970-01-01, but hours do as
 * well; within ±500,000,000. {@code amounts}: minor units of one currency. The arrays are used as they are, not copied,
 * and never written.
 */
public final class OrderLog {

    static final int MAX_TICK = 500_000_000;

    final long[] customers;
    final int[] days;
    final long[] amounts;

    private OrderLog(long[] customers, int[] days, long[] amounts) {
        this.customers = customers;
        this.days = days;
        this.amounts = amounts;
    }

    /** @throws IllegalArgumentException when the columns differ in length or a day is out of range */
    public static OrderLog of(long[] customers, int[] days, long[] amounts) {
        if (customers.length != days.length || days.length != amounts.length)
            throw new IllegalArgumentException(
                    "columns of %d customers, %d days, %d amounts".formatted(customers.length,
                            days.length, amounts.length));
        for (int day : days)
            if (day > MAX_TICK || day < -MAX_TICK)
                throw new IllegalArgumentException("day " + day + " is beyond ±" + MAX_TICK);
        return new OrderLog(customers, days, amounts);
    }

    public int rows() {
        return days.length;
    }

    /** One line per customer, ascending by id. */
    public CustomerSummaries summarize(Conventions conventions) {
        return new Summing(this, conventions).run();
    }
}
