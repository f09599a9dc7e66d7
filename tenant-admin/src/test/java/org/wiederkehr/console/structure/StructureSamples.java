package org.wiederkehr.console.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.customers.CustomerSamples;
import org.wiederkehr.console.structure.Analysis.ClassShare;
import org.wiederkehr.console.structure.Analysis.Figures;
import org.wiederkehr.console.structure.Analysis.StateShare;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Money;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** An analysis of an invented wholesaler with 2,014 customers. */
public final class StructureSamples {

    public static final Analysis ANALYSIS = new Analysis("17", LocalDate.parse("2026-11-21"),
            Instant.parse("2026-11-22T05:12:00Z"),
            Optional.of("Cora Lindner"), Optional.of("PERSON"), Optional.empty(), 2014,
            new Figures(eur(2_481_233_090L), Optional.of(eur(31_000_00L)),
                    Optional.of(new Analysis.CreditOnly(33, eur(-10_860_93L))), 118_204, 1_702, 104_377,
                    Optional.of(0.683),
                    Optional.of(0.6834), Optional.of(0.0041), Optional.of(243.9),
                    List.of(new ClassShare("A", 382, eur(1_983_402_110L), Optional.of(0.1897), Optional.of(0.7994)),
                            new ClassShare("B", 517, eur(373_530_400L), Optional.of(0.2567), Optional.of(0.1505)),
                            new ClassShare("C", 1115, eur(124_300_580L), Optional.of(0.5536), Optional.of(0.0501))),
                    List.of(new StateShare("ACTIVE", 1204, eur(1_804_400_310L)),
                            new StateShare("PAUSE", 233, eur(301_522_700L)),
                            new StateShare("PROBABLY_GONE", 389, eur(322_110_980L)),
                            new StateShare("UNKNOWN", 188, eur(53_199_100L)))),
            Optional.empty());

    /** An older one that followed an import. */
    static final Analysis FIGURES_ONLY = new Analysis("16", ANALYSIS.asOf(), ANALYSIS.createdAt(),
            Optional.of("system"), Optional.of("IMPORT"), Optional.of(ANALYSIS.createdAt()), 2014, ANALYSIS.figures(),
            Optional.empty());

    private StructureSamples() {}

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    static Curve curve() {
        var points = new ArrayList<Curve.Point>();
        for (int i = 0; i <= 100; i++) {
            points.add(new Curve.Point(i / 100.0, 1 - Math.pow(1 - i / 100.0, 7.7)));
        }
        return new Curve(points, List.of(new Curve.Cut("A", 382, 0.1897, 0.7994),
                new Curve.Cut("B", 899, 0.4464, 0.9499), new Curve.Cut("C", 2014, 1, 1)));
    }

    static HeatMap heatMap() {
        var cells = new ArrayList<HeatMap.Cell>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                long customers = r == 5 && f == 1 ? 0 : Math.round(40 + 260.0 / (1 + Math.abs(r - f) * 3));
                cells.add(new HeatMap.Cell(r, f, customers, Optional.of(eur(customers * f * f * 130_000L)),
                        Optional.of(eur(f * 130_000L))));
            }
        }
        return new HeatMap(cells);
    }

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.inTenant(language, scheme, Tab.STRUCTURE);
        var view = new StructureView(frame, ANALYSIS, true, curve(), heatMap(), CustomerSamples.ROWS);
        pages.put("structure", (out, forms) -> JteshowGenerated.render(out, forms, view));
        pages.put("structure-none", (out, forms) -> JtenoneGenerated.render(out, forms, frame, Optional.empty()));
        pages.put("structure-none-yet", (out, forms) -> JtenoneGenerated.render(out, forms, frame, Optional.of("9")));
        var figuresOnly = new StructureView(frame, FIGURES_ONLY, false, curve(), heatMap(), List.of());
        pages.put("structure-figures-only", (out, forms) -> JteshowGenerated.render(out, forms, figuresOnly));
        var runs = SampleFrames.inTenant(language, scheme, Tab.RUNS);
        pages.put("runs",
                (out, forms) -> JterunsGenerated.render(out, forms, runs, Listed.of(List.of(ANALYSIS, FIGURES_ONLY))));
        return pages;
    }

    public static Map<String, String> charts(Say say) {
        return Map.of("structure/curve", CurveChart.of(curve(), say).json());
    }
}
