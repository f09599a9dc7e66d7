package org.wiederkehr.analysis.models;

/**
 * A cohort with identical (x, t_x, T) taken together, sorted by x, then t_x, then T. Times are slots: positions in the
 * list of ticks that occur, so that anything that depends on a time alone is computed once per tick. A run is the
 * stretch of tuples with the same x.
 */
final class Tuples {

    /** Per tuple. */
    final int[] recency;
    final int[] age;
    final int[] weight;
    /** Per run: its x and its first tuple; one more entry closes the last run. */
    final int[] runRepeats;
    final int[] runStart;
    /** Ticks per slot, ascending. */
    final int[] ticks;
    /** The tuple of each customer. */
    final int[] tupleOf;

    private Tuples(int[] recency, int[] age, int[] weight, int[] runRepeats, int[] runStart, int[] ticks,
            int[] tupleOf) {
        this.recency = recency;
        this.age = age;
        this.weight = weight;
        this.runRepeats = runRepeats;
        this.runStart = runStart;
        this.ticks = ticks;
        this.tupleOf = tupleOf;
    }

    static Tuples of(Cohort cohort) {
        int n = cohort.size();
        int most = 0;
        int oldest = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, cohort.repeats(i));
            oldest = Math.max(oldest, cohort.age(i));
        }
        int[] slotOf = new int[oldest + 1];
        int[] ticks = slots(cohort, slotOf);
        int bits = Cohort.bits(Math.max(0, ticks.length - 1));
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = ((((long) cohort.repeats(i) << bits) | slotOf[cohort.recency(i)]) << bits)
                    | slotOf[cohort.age(i)];
        }
        int[] order = Radix.sort(keys, Cohort.bits(most) + 2 * bits);
        return collapsed(keys, order, bits, ticks);
    }

    /** Numbers the ticks that occur; fills {@code slotOf}. */
    private static int[] slots(Cohort cohort, int[] slotOf) {
        for (int i = 0; i < cohort.size(); i++) {
            slotOf[cohort.recency(i)] = 1;
            slotOf[cohort.age(i)] = 1;
        }
        int slots = 0;
        for (int mark : slotOf) {
            slots += mark;
        }
        int[] ticks = new int[slots];
        int slot = 0;
        for (int tick = 0; tick < slotOf.length; tick++) {
            if (slotOf[tick] == 1) {
                ticks[slot] = tick;
                slotOf[tick] = slot++;
            }
        }
        return ticks;
    }

    private static Tuples collapsed(long[] keys, int[] order, int bits, int[] ticks) {
        int n = keys.length;
        int tuples = 0;
        int runs = 0;
        for (int i = 0; i < n; i++) {
            tuples += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
            runs += i == 0 || keys[i] >>> (2 * bits) != keys[i - 1] >>> (2 * bits) ? 1 : 0;
        }
        Tuples all = new Tuples(new int[tuples], new int[tuples], new int[tuples], new int[runs], new int[runs + 1],
                ticks,
                new int[n]);
        int mask = (1 << bits) - 1;
        int tuple = -1;
        int run = -1;
        for (int i = 0; i < n; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                tuple++;
                all.age[tuple] = (int) keys[i] & mask;
                all.recency[tuple] = (int) (keys[i] >>> bits) & mask;
            }
            if (i == 0 || keys[i] >>> (2 * bits) != keys[i - 1] >>> (2 * bits)) {
                run++;
                all.runRepeats[run] = (int) (keys[i] >>> (2 * bits));
                all.runStart[run] = tuple;
            }
            all.weight[tuple]++;
            all.tupleOf[order[i]] = tuple;
        }
        all.runStart[runs] = tuples;
        return all;
    }

    /** The same tuples with other weights, for example those of a bootstrap sample. */
    Tuples reweighted(int[] weights) {
        return new Tuples(recency, age, weights, runRepeats, runStart, ticks, tupleOf);
    }

    int size() {
        return age.length;
    }

    int runs() {
        return runRepeats.length;
    }

    /** The run that holds {@code tuple}. */
    int runOf(int tuple) {
        int at = java.util.Arrays.binarySearch(runStart, 0, runs(), tuple);
        return at >= 0 ? at : -at - 2;
    }

    /** The time of each slot in units. */
    double[] times(double ticksPerUnit) {
        double[] times = new double[ticks.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = ticks[i] / ticksPerUnit;
        }
        return times;
    }

    /** What one customer's (x, t_x, T), in units, is worth. */
    @FunctionalInterface
    interface Worth {
        double of(int repeats, double recency, double age);
    }

    /** A value per tuple; asked once per (x, T), or per tuple where it depends on t_x too. */
    double[] each(double ticksPerUnit, Worth worth, boolean perTuple) {
        double[] times = times(ticksPerUnit);
        double[] values = new double[size()];
        double[] known = new double[times.length];
        for (int run = 0; run < runs(); run++) {
            java.util.Arrays.fill(known, Double.NaN);
            for (int i = runStart[run]; i < runStart[run + 1]; i++) {
                int slot = age[i];
                if (perTuple || Double.isNaN(known[slot])) {
                    known[slot] = worth.of(runRepeats[run], times[recency[i]], times[slot]);
                }
                values[i] = known[slot];
            }
        }
        return values;
    }

    /** Hands each customer what was computed for the customer's tuple. */
    double[] scatter(double[] perTuple) {
        double[] all = new double[tupleOf.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = perTuple[tupleOf[i]];
        }
        return all;
    }
}
