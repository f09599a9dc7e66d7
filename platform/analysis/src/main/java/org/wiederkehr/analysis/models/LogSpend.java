package org.wiederkehr.analysis.models;

import java.util.Arrays;

/**
 * What customers spend on the logarithmic scale: number of purchases, mean of ln(amount), and the sum over all customers
 * of the squared deviations of ln(amount) from the customer's own mean. These are all a log-normal model needs.
 */
public final class LogSpend {

    private final int[] purchases;
    private final double[] meanLog;
    private final double within;

    private LogSpend(int[] purchases, double[] meanLog, double within) {
        this.purchases = purchases;
        this.meanLog = meanLog;
        this.within = within;
    }

    /**
     * Takes over the columns; they are not copied. Customers with no purchase, or with a mean that is not finite, do not
     * take part.
     */
    public static LogSpend of(int[] purchases, double[] meanLog, double within) {
        if (purchases.length != meanLog.length || !(within >= 0)) {
            throw new IllegalArgumentException(
                    "columns of " + purchases.length + " and " + meanLog.length + " rows, within " + within);
        }
        return new LogSpend(purchases, meanLog, within);
    }

    /** The customers' geometric means: what {@link LogNormalSpend#expected} and {@link LifetimeValues} take. */
    public Spend geometric() {
        return Spend.of(purchases, Arrays.stream(meanLog).map(Math::exp).toArray());
    }

    int size() {
        return meanLog.length;
    }

    boolean counts(int i) {
        return purchases[i] > 0 && Double.isFinite(meanLog[i]);
    }

    int purchases(int i) {
        return purchases[i];
    }

    double meanLog(int i) {
        return meanLog[i];
    }

    double within() {
        return within;
    }
}
