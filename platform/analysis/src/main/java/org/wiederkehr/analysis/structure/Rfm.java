package org.wiederkehr.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.Total;

/**
 * Recency, frequency, monetary value as scores of 1 (weak) to 5 (strong): percentile ranks within the firm, ties share a
 * rank. A firm of fewer than 25 customers is scored 1 to 3. Recency by last order day, frequency by order days, value by
 * sum of minor units. Quintile scoring after Hughes, Strategic Database Marketing, 1994; requirements D1.
 */
public final class Rfm {

    /** Below this many customers a fifth is a handful, and the scores go from 1 to 3 only. */
    public static final int TERTILES_BELOW = 25;

    private final int groups;
    private final byte[] recency;
    private final byte[] frequency;
    private final byte[] monetary;

    private Rfm(int groups, byte[] recency, byte[] frequency, byte[] monetary) {
        this.groups = groups;
        this.recency = recency;
        this.frequency = frequency;
        this.monetary = monetary;
    }

    public static Rfm of(CustomerSummaries summaries) {
        return of(summaries, TERTILES_BELOW);
    }

    public static Rfm of(CustomerSummaries summaries, int tertilesBelow) {
        int n = summaries.size();
        long[] last = new long[n];
        long[] days = new long[n];
        Arrays.setAll(last, summaries::last);
        Arrays.setAll(days, summaries::orderDays);
        return of(last, days, summaries.sums(), tertilesBelow);
    }

    /** @param last the later the better; NEVER ranks last */
    public static Rfm of(long[] last, long[] orderDays, long[] sums, int tertilesBelow) {
        if (last.length != orderDays.length || orderDays.length != sums.length)
            throw new IllegalArgumentException("columns differ in length");
        int groups = last.length < tertilesBelow ? 3 : 5;
        return new Rfm(groups, scores(last, groups), scores(orderDays, groups), scores(sums, groups));
    }

    private static byte[] scores(long[] values, int groups) {
        ScoreCuts cuts = ScoreCuts.of(values, groups);
        byte[] scores = new byte[values.length];
        for (int i = 0; i < values.length; i++)
            scores[i] = (byte) cuts.score(values[i]);
        return scores;
    }

    public int size() {
        return recency.length;
    }

    /** 5, or 3 for a small firm. */
    public int groups() {
        return groups;
    }

    public int recency(int i) {
        return recency[i];
    }

    public int frequency(int i) {
        return frequency[i];
    }

    public int monetary(int i) {
        return monetary[i];
    }

    /** The three scores in a row, 555 for the best. */
    public int code(int i) {
        return 100 * recency[i] + 10 * frequency[i] + monetary[i];
    }

    /** One cell of the recency-frequency grid. */
    public record Cell(int recency, int frequency, int customers, long revenue) {}

    /** All cells, also the empty ones: recency, then frequency, both from strong to weak. */
    public List<Cell> grid(long[] sums) {
        if (sums.length != size())
            throw new IllegalArgumentException(sums.length + " sums for " + size() + " customers");
        int[] heads = new int[groups * groups];
        Total[] revenue = new Total[groups * groups];
        Arrays.setAll(revenue, i -> new Total());
        for (int i = 0; i < size(); i++) {
            int cell = (groups - recency[i]) * groups + groups - frequency[i];
            heads[cell]++;
            revenue[cell].add(sums[i]);
        }
        List<Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < heads.length; cell++)
            cells.add(new Cell(groups - cell / groups, groups - cell % groups, heads[cell], revenue[cell].asLong()));
        return cells;
    }
}
