package org.wiederkehr.analysis.fit;

import java.util.stream.IntStream;

/** Sums over many rows: chunk borders and order of addition are fixed, so one thread and many give the same bits. */
public final class Chunks {

    private static final int WIDTH = 16_384;

    private Chunks() {}

    /** Adds what rows {@code from} (inclusive) to {@code to} (exclusive) contribute to {@code into}. */
    @FunctionalInterface
    public interface Part {
        void add(int from, int to, double[] into);
    }

    /** The sums of {@code part} over {@code rows} rows, in chunks of 16,384. */
    public static double[] sum(int rows, int sums, boolean parallel, Part part) {
        return sum(rows, WIDTH, sums, parallel, part);
    }

    /** The sums of {@code part} over {@code rows} rows, in chunks of {@code width}. */
    public static double[] sum(int rows, int width, int sums, boolean parallel, Part part) {
        int chunks = Math.max(1, (rows + width - 1) / width);
        double[][] partial = new double[chunks][sums];
        IntStream range = IntStream.range(0, chunks);
        (parallel && chunks > 1 ? range.parallel() : range)
                .forEach(c -> part.add(c * width, Math.min(rows, (c + 1) * width), partial[c]));
        double[] total = new double[sums];
        for (double[] one : partial) {
            for (int i = 0; i < sums; i++) {
                total[i] += one[i];
            }
        }
        return total;
    }
}
