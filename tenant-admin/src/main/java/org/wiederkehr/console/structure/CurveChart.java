package org.wiederkehr.console.structure;

import java.util.List;
import java.util.Map;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Chart;

/** The Pareto chart: the curve, the diagonal of equal shares, the cuts with their labels beside them. */
final class CurveChart {

    private CurveChart() {}

    static Chart of(Curve curve, Say say) {
        return Chart.read(CurveChart.class, "curve.json", say)
                .put("/series/1", "data",
                        curve.points().stream().map(point -> place(point.heads(), point.revenue())).toList())
                .put("/series/2", "data", curve.cuts().stream().filter(cut -> !cut.name().equals("C"))
                        .map(cut -> labelled(cut, say)).toList());
    }

    private static Map<String, Object> labelled(Curve.Cut cut, Say say) {
        String label = say.t("curve.cut." + cut.name(), cut.name(), cut.customers(), say.percent(cut.revenue(), 0));
        return Map.of("value", place(cut.heads(), cut.revenue()), "label", Map.of("formatter", label));
    }

    private static List<Double> place(double heads, double revenue) {
        return List.of(percent(heads), percent(revenue));
    }

    private static double percent(double share) {
        return Math.round(share * 10_000) / 100.0;
    }
}
