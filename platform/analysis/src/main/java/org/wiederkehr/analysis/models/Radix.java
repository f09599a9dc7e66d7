package org.wiederkehr.analysis.models;

/** Sorts non-negative long keys by their low bits, eleven at a time, and tells where each came from. */
final class Radix {

    private static final int DIGIT = 11;

    private Radix() {}

    /** Sorts {@code keys} in place; returns the former position of each. */
    static int[] sort(long[] keys, int bits) {
        int n = keys.length;
        long[] from = keys;
        long[] to = new long[n];
        int[] origin = new int[n];
        int[] moved = new int[n];
        for (int i = 0; i < n; i++) {
            origin[i] = i;
        }
        boolean elsewhere = false;
        for (int shift = 0; shift < bits; shift += DIGIT, elsewhere = !elsewhere) {
            int[] start = starts(from, shift);
            int mask = (1 << DIGIT) - 1;
            for (int i = 0; i < n; i++) {
                int place = start[(int) (from[i] >>> shift) & mask]++;
                to[place] = from[i];
                moved[place] = origin[i];
            }
            long[] keysBefore = from;
            from = to;
            to = keysBefore;
            int[] originBefore = origin;
            origin = moved;
            moved = originBefore;
        }
        if (elsewhere) {
            System.arraycopy(from, 0, keys, 0, n);
        }
        return origin;
    }

    private static int[] starts(long[] keys, int shift) {
        int mask = (1 << DIGIT) - 1;
        int[] start = new int[mask + 1];
        for (long key : keys) {
            start[(int) (key >>> shift) & mask]++;
        }
        int sum = 0;
        for (int d = 0; d <= mask; d++) {
            int count = start[d];
            start[d] = sum;
            sum += count;
        }
        return start;
    }
}
