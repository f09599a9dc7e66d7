package org.wiederkehr.analysis.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.models.PurchaseModel;

/** Repeat purchases over time: actual ones, and what a model expects of customers of whom only the birth is known. */
final class Tracking {

    private static final int MOST_POINTS = 120;

    private final TreeMap<Integer, Integer> births = new TreeMap<>();
    private final List<double[]> actual = new ArrayList<>();
    private final CustomerSummaries known;
    private final double ticksPerUnit;
    private final int start;

    /** Customers as known at the origin; counted on to {@code end}. */
    Tracking(OrderLog log, CustomerSummaries known, Conventions conventions, int end) {
        this.known = known;
        ticksPerUnit = conventions.ticksPerUnit();
        for (int i = 0; i < known.size(); i++) {
            if (known.orderDays(i) > 0) {
                births.merge(known.first(i), 1, Integer::sum);
            }
        }
        start = births.isEmpty() ? end : births.firstKey();
        double units = Math.ceil((end - start) / ticksPerUnit);
        double step = Math.max(1, Math.ceil(units / MOST_POINTS));
        for (double time = step; time <= units; time += step) {
            int until = (int) Math.min(end, Math.round(start + time * ticksPerUnit) - 1);
            actual.add(new double[]{time, until, repeats(log, conventions, until)});
        }
    }

    private double repeats(OrderLog log, Conventions conventions, int until) {
        CustomerSummaries then = log.summarize(Holdout.ending(conventions, until));
        double sum = 0;
        for (int i = 0, j = 0; i < then.size(); i++) {
            while (j < known.size() && known.customer(j) < then.customer(i)) {
                j++;
            }
            boolean ours = j < known.size() && known.customer(j) == then.customer(i) && known.orderDays(j) > 0;
            sum += ours ? then.repeats(i) : 0;
        }
        return sum;
    }

    List<Score.Track> of(PurchaseModel model) {
        List<Score.Track> tracks = new ArrayList<>();
        double actualBefore = 0;
        double expectedBefore = 0;
        for (double[] point : actual) {
            double expected = 0;
            for (var birth : births.entrySet()) {
                // orders are counted to the end of the tick, so the tick itself is part of the time
                double age = (point[1] + 1 - birth.getKey()) / ticksPerUnit;
                expected += age > 0 ? birth.getValue() * model.expectedOfNewcomer(age) : 0;
            }
            tracks.add(
                    new Score.Track((int) point[0], point[1] > known.end(), point[2], expected, point[2] - actualBefore,
                            expected - expectedBefore));
            actualBefore = point[2];
            expectedBefore = expected;
        }
        return tracks;
    }
}
