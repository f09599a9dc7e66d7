package org.wiederkehr.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wiederkehr.console.connections.ConnectionSamples;
import org.wiederkehr.console.consent.ConsentSamples;
import org.wiederkehr.console.customers.CustomerSamples;
import org.wiederkehr.console.operator.OperatorSamples;
import org.wiederkehr.console.overview.OverviewSamples;
import org.wiederkehr.console.people.PeopleSamples;
import org.wiederkehr.console.structure.StructureSamples;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.winback.WinbackSamples;
import org.wiederkehr.console.web.EntrySamples;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.Scheme;
import java.time.ZoneId;

/** Every page with sample data, as files that a browser can show: {@code <folder>/<language>-<scheme>/<page>.html}. */
public final class Samples {

    private Samples() {}

    public static Map<String, Html.Template> all(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        pages.putAll(EntrySamples.pages(language, scheme));
        pages.putAll(OverviewSamples.pages(language, scheme));
        pages.putAll(StructureSamples.pages(language, scheme));
        pages.putAll(ConsentSamples.pages(language, scheme));
        pages.putAll(ConnectionSamples.pages(language, scheme));
        pages.putAll(PeopleSamples.pages(language, scheme));
        pages.putAll(OperatorSamples.pages(language, scheme));
        pages.putAll(WinbackSamples.pages(language, scheme));
        pages.putAll(CustomerSamples.pages(language, scheme));
        return pages;
    }

    public static Map<String, String> charts(Language language) {
        Say say = new Say(language, ZoneId.of("Europe/Berlin"));
        var charts = new LinkedHashMap<>(StructureSamples.charts(say));
        charts.putAll(CustomerSamples.charts(say));
        return charts;
    }

    public static void main(String[] folder) throws IOException {
        for (Language language : Language.values()) {
            for (Scheme scheme : Scheme.values()) {
                Path out = Files.createDirectories(Path.of(folder[0], language.code() + "-" + scheme.code()));
                for (var page : all(language, scheme).entrySet()) {
                    Files.writeString(out.resolve(page.getKey() + ".html"),
                            Html.of(page.getValue(), "0123456789abcdef"));
                }
            }
            for (var chart : charts(language).entrySet()) {
                Path file = Path.of(folder[0], language.code() + "-charts", chart.getKey() + ".json");
                Files.createDirectories(file.getParent());
                Files.writeString(file, chart.getValue());
            }
        }
    }
}
