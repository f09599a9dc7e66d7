package org.wiederkehr.analysis.structure;

import java.util.Arrays;

/**
 * Percentile rank turned into a score of 1 to {@code groups}. Who shares a value shares the middle rank (customers below
 * plus half of those equal, over all), so ties share the score and doubling the whole firm changes nothing.
 */
final class ScoreCuts {

    private final long[] cuts;

    private ScoreCuts(long[] cuts) {
        this.cuts = cuts;
    }

    static ScoreCuts of(long[] values, int groups) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        long[] cuts = new long[groups - 1];
        int found = 0;
        for (int from = 0; from < n && found < cuts.length;) {
            int to = from + 1;
            while (to < n && sorted[to] == sorted[from])
                to++;
            long group = Math.min(groups - 1L, (long) groups * (from + (long) to) / (2L * n));
            while (found < group)
                cuts[found++] = sorted[from];
            from = to;
        }
        return new ScoreCuts(Arrays.copyOf(cuts, found));
    }

    int score(long value) {
        int score = 1;
        for (long cut : cuts)
            if (value >= cut)
                score++;
        return score;
    }
}
