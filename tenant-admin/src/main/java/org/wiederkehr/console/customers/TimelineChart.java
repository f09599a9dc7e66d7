package org.wiederkehr.console.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Chart;

/** Revenue by month as bars, with the day the next order was due and the day of the analysis as lines. */
final class TimelineChart {

    private TimelineChart() {}

    static Chart of(Timeline timeline, Say say) {
        List<Object> lines = new ArrayList<>();
        timeline.dueOn().ifPresent(day -> lines.add(line(day, say.t("timeline.due", say.date(day)), "left")));
        timeline.asOf().ifPresent(day -> lines.add(line(day, say.t("timeline.asOf", say.date(day)), "right")));
        var chart = Chart.read(TimelineChart.class, "timeline.json", say)
                .put("/series/0", "data", timeline.months().stream().map(TimelineChart::bar).toList())
                .put("/series/0/markLine", "data", lines);
        // an axis of time ends with its data, but the lines may stand behind them
        timeline.months().stream().findFirst()
                .ifPresent(first -> chart.put("/xAxis", "min", first.month().atDay(1).toString()));
        Stream.of(timeline.asOf(), timeline.dueOn(),
                timeline.months().stream().reduce((one, next) -> next).map(last -> last.month().atEndOfMonth()))
                .flatMap(Optional::stream).max(LocalDate::compareTo)
                .ifPresent(end -> chart.put("/xAxis", "max", end.toString()));
        return chart;
    }

    private static List<Object> bar(Timeline.Month month) {
        double amount = month.revenue().minor()
                / Math.pow(10, java.util.Currency.getInstance(month.revenue().currency()).getDefaultFractionDigits());
        return List.of(month.month().atDay(15).toString(), amount);
    }

    private static Map<String, Object> line(LocalDate day, String text, String side) {
        return Map.of("xAxis", day.toString(), "label",
                Map.of("formatter", text, "align", side.equals("left") ? "right" : "left", "position", "end"));
    }
}
