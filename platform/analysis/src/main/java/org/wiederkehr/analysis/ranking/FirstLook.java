package org.wiederkehr.analysis.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.rhythm.OverdueRatios;

/**
 * Score = value × (1 - 2^(-ρ/p)): the value at stake times how much of it silence has put in doubt. ρ is the overdue ratio,
 * p the ratio at which a pause begins: there half the value is in doubt, at twice that three quarters. The score rises
 * with value and with ρ, never exceeds the value, and so a customer silent for ten years does not outrank every living
 * one. A value below zero is no stake and scores 0; a customer without a known rhythm is not ranked.
 */
public final class FirstLook {

    private static final double NOT_RANKED = -1;

    private final CustomerSummaries summaries;
    private final double[] scores;

    private FirstLook(CustomerSummaries summaries, double[] scores) {
        this.summaries = summaries;
        this.scores = scores;
    }

    /** Value is the revenue in the observation, minor units. */
    public static FirstLook of(CustomerSummaries summaries, OverdueRatios overdue) {
        double[] values = new double[summaries.size()];
        Arrays.setAll(values, summaries::sum);
        return of(summaries, overdue, values);
    }

    /** @param values what each customer is worth, any one unit, for example margin or expected value */
    public static FirstLook of(CustomerSummaries summaries, OverdueRatios overdue, double[] values) {
        if (values.length != summaries.size() || overdue.size() != summaries.size())
            throw new IllegalArgumentException("columns differ in length");
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++)
            scores[i] = overdue.ratio(i).isPresent()
                    ? score(values[i], overdue.ratio(i).getAsDouble(), overdue.rule().pause())
                    : NOT_RANKED;
        return new FirstLook(summaries, scores);
    }

    static double score(double value, double ratio, double pause) {
        if (Double.isNaN(value) || Double.isInfinite(value))
            throw new IllegalArgumentException("value " + value);
        return Math.max(0, value) * -Math.expm1(-ratio / pause * Math.log(2));
    }

    /**
     * One place of the list.
     *
     * @param index    of the customer in the summaries
     * @param customer its id
     * @param score    in the unit of the values
     */
    public record Place(int index, long customer, double score) {}

    /** The first so many places, highest score first; equal scores by ascending id. */
    public List<Place> top(int places) {
        if (places < 0)
            throw new IllegalArgumentException(places + " places");
        PriorityQueue<Place> best = new PriorityQueue<>((a, b) -> -compare(a, b));
        for (int i = 0; i < scores.length && places > 0; i++) {
            if (scores[i] == NOT_RANKED)
                continue;
            Place place = new Place(i, summaries.customer(i), scores[i]);
            if (best.size() < places) {
                best.add(place);
            } else if (compare(place, best.element()) < 0) {
                best.remove();
                best.add(place);
            }
        }
        return best.stream().sorted(FirstLook::compare).toList();
    }

    /**
     * The place of every customer, from 1 on: as in {@link #top}, then those not ranked. Equal scores in the order of the
     * summaries, which is ascending by id.
     */
    public int[] ranks() {
        double[] ascending = scores.clone();
        Arrays.sort(ascending);
        // how many of an equal score have their place already, kept where the first of them stands
        int[] taken = new int[scores.length];
        int[] ranks = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int above = firstAbove(ascending, scores[i]);
            ranks[i] = scores.length - above + 1 + taken[above - 1]++;
        }
        return ranks;
    }

    private static int firstAbove(double[] ascending, double score) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > score)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private static int compare(Place a, Place b) {
        int byScore = Double.compare(b.score, a.score);
        return byScore != 0 ? byScore : Long.compare(a.customer, b.customer);
    }

    /** The customer's score in the unit of the values; 0 when not ranked. */
    public double score(int i) {
        return Math.max(0, scores[i]);
    }

    public boolean isRanked(int i) {
        return scores[i] != NOT_RANKED;
    }
}
