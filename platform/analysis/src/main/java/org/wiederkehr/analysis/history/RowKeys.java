package org.wiederkehr.analysis.history;

/**
 * A row as one long that sorts by day: the day above, the amount below; where both don't fit 63 bits, the row number
 * stands for the amount. One long per row moves through the cache instead of three columns.
 */
final class RowKeys {

    private final int[] days;
    private final long[] amounts;
    private final int firstDay;
    private final long leastAmount;
    private final boolean packed;
    private final int shift;
    private final long mask;

    RowKeys(OrderLog log) {
        days = log.days;
        amounts = log.amounts;
        int early = Integer.MAX_VALUE;
        int late = Integer.MIN_VALUE;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < days.length; i++) {
            early = Math.min(early, days[i]);
            late = Math.max(late, days[i]);
            least = Math.min(least, amounts[i]);
            most = Math.max(most, amounts[i]);
        }
        firstDay = early;
        leastAmount = least;
        int amountBits = bits(most - least);
        packed = amountBits + bits((long) late - early) <= 63;
        shift = packed ? amountBits : 31;
        mask = (1L << shift) - 1;
    }

    // a range that overflowed is negative and has 64 bits: too many, as it should be
    private static int bits(long range) {
        return Long.SIZE - Long.numberOfLeadingZeros(range);
    }

    long key(int row) {
        long low = packed ? amounts[row] - leastAmount : row;
        return ((long) days[row] - firstDay) << shift | low;
    }

    int day(long key) {
        return (int) (key >>> shift) + firstDay;
    }

    long amount(long key) {
        long low = key & mask;
        return packed ? low + leastAmount : amounts[(int) low];
    }
}
