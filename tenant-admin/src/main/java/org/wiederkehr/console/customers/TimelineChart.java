package org.wiederkehr.console.customers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Chart;

/** Revenue by month as bars, with the day the next order was due and the day of the analysis as lines. */
final class TimelineChart {

    private TimelineChart() {}

    static Chart of(Timeline timeline, Say say) {
        var chart = Chart.read(TimelineChart.class, "timeline.json", say)
                .put("/series/0", "data", timeline.months().stream().map(TimelineChart::bar).toList())
                .put("/series/0/markLine", "data", lines(timeline, say));
        // an axis of time ends with its data, but the lines may stand behind them
        first(timeline).ifPresent(start -> chart.put("/xAxis", "min", start.toString()));
        last(timeline).ifPresent(end -> chart.put("/xAxis", "max", end.toString()));
        return chart;
    }

    private record Line(LocalDate day, String text) {}

    /** The earlier one's text stands above the later one's, so that they never cover each other. */
    private static List<Object> lines(Timeline timeline, Say say) {
        List<Line> lines = Stream.of(
                timeline.dueOn().map(day -> new Line(day, say.t("timeline.due", say.date(day)))),
                timeline.asOf().map(day -> new Line(day, say.t("timeline.asOf", say.date(day)))))
                .flatMap(Optional::stream).sorted(Comparator.comparing(Line::day)).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> drawn(lines.get(place), lines.size() - 1 - place, timeline)).toList();
    }

    /** Towards the middle there is room for a text, on a phone too. */
    private static Object drawn(Line line, int level, Timeline timeline) {
        String align = share(line.day(), timeline) < 0.5 ? "left" : "right";
        return Map.of("xAxis", line.day().toString(), "label", Map.of("formatter", line.text(), "position", "end",
                "padding", List.of(0, 6), "align", align, "offset", List.of(0, -16 * level)));
    }

    /** Where on the axis the day stands, from 0 to 1. */
    private static double share(LocalDate day, Timeline timeline) {
        LocalDate start = first(timeline).orElse(day);
        long whole = ChronoUnit.DAYS.between(start, last(timeline).orElse(day));
        return whole <= 0 ? 0 : ChronoUnit.DAYS.between(start, day) / (double) whole;
    }

    private static Optional<LocalDate> first(Timeline timeline) {
        return timeline.months().stream().findFirst().map(month -> month.month().atDay(1));
    }

    private static Optional<LocalDate> last(Timeline timeline) {
        return Stream.of(timeline.asOf(), timeline.dueOn(),
                timeline.months().stream().reduce((one, next) -> next).map(month -> month.month().atEndOfMonth()))
                .flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    private static List<Object> bar(Timeline.Month month) {
        double amount = month.revenue().minor()
                / Math.pow(10, java.util.Currency.getInstance(month.revenue().currency()).getDefaultFractionDigits());
        return List.of(month.month().atDay(15).toString(), amount);
    }
}
