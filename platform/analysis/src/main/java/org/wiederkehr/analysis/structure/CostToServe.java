package org.wiederkehr.analysis.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.wiederkehr.analysis.history.Total;

/** What customers bring, what they cost directly, and what caring for them costs: minor units, one entry per customer. */
public final class CostToServe {

    private final long[] revenue;
    private final long[] directCost;
    private final long[] effort;

    private CostToServe(long[] revenue, long[] directCost, long[] effort) {
        this.revenue = revenue;
        this.directCost = directCost;
        this.effort = effort;
    }

    /** The arrays are used as they are, not copied. */
    public static CostToServe of(long[] revenue, long[] directCost, long[] effort) {
        if (revenue.length != directCost.length || directCost.length != effort.length)
            throw new IllegalArgumentException("columns differ in length");
        return new CostToServe(revenue, directCost, effort);
    }

    /**
     * @param label        class, or empty for the total
     * @param contribution revenue less direct cost
     * @param margin       contribution less effort
     * @param perEffort    contribution per unit of effort; empty where no effort is known
     */
    public record Line(String label, int customers, long revenue, long directCost, long effort, long contribution,
            long margin, OptionalDouble perEffort) {}

    /** One line per class, then the total of all customers; the lines add up to it exactly. */
    public List<Line> byClass(Classification classes) {
        classes.requireSize(revenue.length);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < classes.labels().size(); at++) {
            int wanted = at;
            lines.add(line(classes.labels().get(at),
                    IntStream.range(0, revenue.length).filter(i -> classes.at(i) == wanted).toArray()));
        }
        lines.add(line("", IntStream.range(0, revenue.length).toArray()));
        return lines;
    }

    private Line line(String label, int[] customers) {
        long in = sum(revenue, customers);
        long out = sum(directCost, customers);
        long care = sum(effort, customers);
        long contribution = Math.subtractExact(in, out);
        OptionalDouble perEffort = care > 0
                ? OptionalDouble.of((double) contribution / care)
                : OptionalDouble.empty();
        return new Line(label, customers.length, in, out, care, contribution, Math.subtractExact(contribution, care),
                perEffort);
    }

    private static long sum(long[] amounts, int[] customers) {
        Total total = new Total();
        for (int i : customers)
            total.add(amounts[i]);
        return total.asLong();
    }

    /**
     * Customers by contribution per effort, best first. Whoever contributes without any effort comes first, whoever costs
     * without any comes last; equals by contribution.
     */
    public int[] byContributionPerEffort() {
        return IntStream.range(0, revenue.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(this::perEffort).thenComparingDouble(this::contribution)
                        .reversed().thenComparingInt(i -> i))
                .mapToInt(Integer::intValue).toArray();
    }

    private double perEffort(int i) {
        double contribution = contribution(i);
        return effort[i] > 0 || contribution == 0
                ? contribution / Math.max(1.0, (double) effort[i])
                : contribution * Double.POSITIVE_INFINITY;
    }

    /** Customers of a class on whom more care is spent than they contribute: the warning about disloyal ones. */
    public int[] effortExceedsContribution(Classification classes, int wanted) {
        classes.requireSize(revenue.length);
        return IntStream.range(0, revenue.length)
                .filter(i -> classes.at(i) == wanted && effort[i] > 0 && effort[i] > contribution(i)).toArray();
    }

    private double contribution(int i) {
        return (double) revenue[i] - directCost[i];
    }
}
