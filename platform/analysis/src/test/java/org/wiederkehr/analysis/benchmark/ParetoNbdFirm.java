package org.wiederkehr.analysis.benchmark;

import java.util.SplittableRandom;

import org.wiederkehr.analysis.history.OrderLog;

/**
 * A firm whose customers buy and leave exactly as the Pareto/NBD has it: λ ~ Gamma(1.1, 7 weeks), μ ~ Gamma(0.6, 60
 * weeks), born evenly over the first of two years, amounts Gamma(4, ν) with ν ~ Gamma(3.5, 60). About 10.3 orders each. The
 * same seed gives the same firm.
 */
final class ParetoNbdFirm {

    static final int DAYS = 730;
    private static final double R = 1.1;
    private static final double ALPHA = 7 * 7;
    private static final double S = 0.6;
    private static final double BETA = 60 * 7;

    private final SplittableRandom random;

    private ParetoNbdFirm(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Orders in the order of their days, as an ERP has them; ids from 0. */
    static OrderLog orders(int customers, long seed) {
        return new ParetoNbdFirm(seed).generate(customers);
    }

    private OrderLog generate(int customers) {
        int[] who = new int[customers * 12 + 1000];
        short[] day = new short[who.length];
        int[] cents = new int[who.length];
        int rows = 0;
        for (int i = 0; i < customers; i++) {
            double birth = random.nextDouble() * DAYS / 2;
            double rate = gamma(R) / ALPHA;
            double end = Math.min(DAYS, birth + random.nextExponential() / (gamma(S) / BETA));
            double scale = gamma(3.5) / 60;
            for (double time = birth; time < end; time += random.nextExponential() / rate) {
                if (rows == who.length) {
                    who = java.util.Arrays.copyOf(who, rows + rows / 4);
                    day = java.util.Arrays.copyOf(day, who.length);
                    cents = java.util.Arrays.copyOf(cents, who.length);
                }
                who[rows] = i;
                day[rows] = (short) time;
                cents[rows++] = (int) Math.min(1e9, 1 + 100 * gamma(4) / scale);
            }
        }
        return byDay(who, day, cents, rows);
    }

    private static OrderLog byDay(int[] who, short[] day, int[] cents, int rows) {
        int[] place = new int[DAYS + 1];
        for (int i = 0; i < rows; i++) {
            place[day[i] + 1]++;
        }
        for (int d = 0; d < DAYS; d++) {
            place[d + 1] += place[d];
        }
        long[] customers = new long[rows];
        int[] days = new int[rows];
        long[] amounts = new long[rows];
        for (int i = 0; i < rows; i++) {
            int to = place[day[i]]++;
            customers[to] = who[i];
            days[to] = day[i];
            amounts[to] = cents[i];
        }
        return OrderLog.of(customers, days, amounts);
    }

    /** Marsaglia and Tsang 2000. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
