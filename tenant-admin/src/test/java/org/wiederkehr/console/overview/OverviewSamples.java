package org.wiederkehr.console.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.customers.CustomerSamples;
import org.wiederkehr.console.structure.StructureSamples;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Money;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** The overview on its first day and on an ordinary one. */
public final class OverviewSamples {

    private OverviewSamples() {}

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.inTenant(language, scheme, Tab.OVERVIEW);
        var now = Instant.parse("2026-11-22T05:10:00Z");
        var today = new Today(Optional.of(LocalDate.parse("2026-11-21")), 2014, 118_204,
                Optional.of(new Money(2_481_233_090L, "EUR")),
                Optional.of(new Today.LastSync("9", "SUCCEEDED", Optional.of(now), Optional.of(now))),
                Optional.of(new Today.LastAnalysis("17", LocalDate.parse("2026-11-21"), Optional.of(now))),
                Optional.empty(), 23,
                4, 2);
        var view = new Overview(frame, today, Optional.of(StructureSamples.ANALYSIS),
                CustomerSamples.ROWS.subList(0, 5));
        var empty = new Overview(frame,
                new Today(Optional.empty(), 0, 0, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), 0, 0, 0),
                Optional.empty(),
                List.of());
        pages.put("overview", (out, forms) -> JteshowGenerated.render(out, forms, view));
        var waiting = new Overview(frame,
                new Today(today.dataUntil(), 2014, 118_204, today.revenue(), today.lastSync(), Optional.empty(),
                        Optional.of("9"), 0, 0, 0),
                Optional.empty(), List.of());
        pages.put("overview-analysing", (out, forms) -> JteshowGenerated.render(out, forms, waiting));
        pages.put("overview-empty", (out, forms) -> JteshowGenerated.render(out, forms, empty));
        return pages;
    }
}
