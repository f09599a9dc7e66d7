package org.wiederkehr.analysis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.wiederkehr.analysis.models.Cohort;

/**
 * First and second lives. A customer whose silence outlasts the own rhythm (by default the 95 % quantile of the own gap
 * distribution) has left; an order after that is a return, and a new spell begins. Second lives are judged by second lives
 * only: who came back once stays differently from who never left.
 *
 * @param first   spells that began with a first order, in units of time
 * @param second  spells that began with a return
 * @param returns the second lives as a cohort counted from the return, for models with parameters of their own
 */
public record SecondLife(KaplanMeier first, KaplanMeier second, Cohort returns) {

    /**
     * Splits order days into spells.
     *
     * @param orders       each customer's order days in ticks, ascending
     * @param silence      by customer: silence in ticks that no longer belongs to the own rhythm, above 0; infinite where
     *                     nothing is known of it
     * @param end          last tick of the observation
     * @param ticksPerUnit for example 365.25 for years of days
     */
    public static SecondLife of(List<int[]> orders, IntToDoubleFunction silence, int end, double ticksPerUnit) {
        Spells first = new Spells();
        Spells second = new Spells();
        for (int i = 0; i < orders.size(); i++) {
            int[] days = orders.get(i);
            double limit = silence.applyAsDouble(i);
            if (!(limit > 0)) {
                throw new IllegalArgumentException("silence of customer " + i + ": " + limit);
            }
            for (int from = 0; from < days.length;) {
                int to = from;
                while (to + 1 < days.length && days[to + 1] - days[to] <= limit) {
                    to++;
                }
                boolean left = to + 1 < days.length || end - days[to] > limit;
                (from == 0 ? first : second).add(days[from], days[to], to - from, left, end);
                from = to + 1;
            }
        }
        return new SecondLife(first.curve(ticksPerUnit), second.curve(ticksPerUnit), second.cohort(ticksPerUnit));
    }

    /** Columns of spells. */
    private static final class Spells {
        private final List<Integer> repeats = new ArrayList<>();
        private final List<Integer> recency = new ArrayList<>();
        private final List<Integer> age = new ArrayList<>();
        private final List<Boolean> left = new ArrayList<>();

        void add(int from, int last, int more, boolean gone, int end) {
            repeats.add(more);
            recency.add(last - from);
            age.add(end - from);
            left.add(gone);
        }

        /** Who left stayed until the last order; who is still there stayed until now at least. */
        KaplanMeier curve(double ticksPerUnit) {
            double[] durations = new double[left.size()];
            boolean[] gone = new boolean[left.size()];
            for (int i = 0; i < gone.length; i++) {
                gone[i] = left.get(i);
                durations[i] = (gone[i] ? recency.get(i) : age.get(i)) / ticksPerUnit;
            }
            return KaplanMeier.of(durations, gone);
        }

        /** A spell that has ended is watched on to the end: the model does not know that it ended. */
        Cohort cohort(double ticksPerUnit) {
            return Cohort.of(repeats.stream().mapToInt(Integer::intValue).toArray(),
                    recency.stream().mapToInt(Integer::intValue).toArray(),
                    age.stream().mapToInt(Integer::intValue).toArray(), ticksPerUnit);
        }
    }
}
