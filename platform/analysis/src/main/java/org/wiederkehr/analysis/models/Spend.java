package org.wiederkehr.analysis.models;

/**
 * What customers spend, as columns: number of purchases and mean amount per purchase, in any unit of money. Customers
 * without a purchase of positive value say nothing about spending; they keep their place but do not take part in fits.
 */
public final class Spend {

    private final int[] purchases;
    private final double[] mean;

    private Spend(int[] purchases, double[] mean) {
        this.purchases = purchases;
        this.mean = mean;
    }

    /** Takes over the columns; they are not copied and must not change any more. */
    public static Spend of(int[] purchases, double[] mean) {
        if (purchases.length != mean.length) {
            throw new IllegalArgumentException("columns of " + purchases.length + " and " + mean.length + " rows");
        }
        return new Spend(purchases, mean);
    }

    public int size() {
        return mean.length;
    }

    /** Purchases of customer i. */
    public int purchases(int i) {
        return purchases[i];
    }

    /** Mean amount of customer i. */
    public double mean(int i) {
        return mean[i];
    }

    /** Whether customer i takes part in fits. */
    public boolean counts(int i) {
        return purchases[i] > 0 && mean[i] > 0 && mean[i] < Double.POSITIVE_INFINITY;
    }

    /** How many customers take part. */
    public int counted() {
        int n = 0;
        for (int i = 0; i < size(); i++) {
            n += counts(i) ? 1 : 0;
        }
        return n;
    }

    /** Mean over the customers who take part; NaN for none. */
    public double meanOfMeans() {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < size(); i++) {
            if (counts(i)) {
                n++;
                // a running mean, since amounts near the largest double must not overflow in their sum
                sum += (mean[i] - sum) / n;
            }
        }
        return n == 0 ? Double.NaN : sum;
    }

    /**
     * Correlation of number and mean amount: the Gamma-Gamma model assumes none; above 0.3 in size it misleads. NaN where
     * one of them does not vary.
     */
    public double correlation() {
        double scale = meanOfMeans();
        double n = counted();
        double x = 0;
        double xx = 0;
        double z = 0;
        double zz = 0;
        double xz = 0;
        for (int i = 0; i < size(); i++) {
            if (counts(i)) {
                double m = mean[i] / scale - 1;
                x += purchases[i];
                xx += (double) purchases[i] * purchases[i];
                z += m;
                zz += m * m;
                xz += purchases[i] * m;
            }
        }
        double spread = (xx - x * x / n) * (zz - z * z / n);
        return spread > 0 ? Math.max(-1, Math.min(1, (xz - x * z / n) / Math.sqrt(spread))) : Double.NaN;
    }

    /** The same with means above the given quantile (0..1) cut down to it: single project orders do not set the scale. */
    public Spend winsorised(double quantile) {
        double[] sorted = java.util.stream.IntStream.range(0, size()).filter(this::counts).mapToDouble(i -> mean[i])
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return this;
        }
        double cap = sorted[(int) Math.min(sorted.length - 1, Math.max(0, Math.ceil(quantile * sorted.length) - 1))];
        double[] cut = mean.clone();
        for (int i = 0; i < cut.length; i++) {
            cut[i] = counts(i) ? Math.min(cap, cut[i]) : cut[i];
        }
        return new Spend(purchases, cut);
    }
}
