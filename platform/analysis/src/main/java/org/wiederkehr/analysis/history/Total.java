package org.wiederkehr.analysis.history;

import java.math.BigInteger;

/** A sum of longs that cannot overflow: 128 bits, enough for 2^63 amounts of any size. */
public final class Total {

    private long high;
    private long low;

    public static Total of(long[] amounts) {
        Total total = new Total();
        for (long amount : amounts)
            total.add(amount);
        return total;
    }

    public void add(long amount) {
        long sum = low + amount;
        // the carry of the unsigned low word, and the sign of the amount extended into the high word
        high += (amount >> 63) + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    public double value() {
        return fits() ? low : exact().doubleValue();
    }

    /** @throws ArithmeticException when the sum doesn't fit a long */
    public long asLong() {
        if (!fits())
            throw new ArithmeticException("the total " + exact() + " does not fit 64 bits");
        return low;
    }

    public BigInteger exact() {
        BigInteger unsignedLow = new BigInteger(Long.toUnsignedString(low));
        return BigInteger.valueOf(high).shiftLeft(64).add(unsignedLow);
    }

    private boolean fits() {
        return high == low >> 63;
    }
}
