package org.wiederkehr.console.customers;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.consent.ConsentSamples;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Money;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** Customers of an invented wholesaler. */
public final class CustomerSamples {

    public static final List<CustomerRow> ROWS = List.of(
            row("1041", "Hotel Deichblick GmbH & Co. KG", "Cuxhaven", 412, 184_233_90, "A", "PROBABLY_GONE", 4.2, 14,
                    "2026-09-24", 1, 5, 5, "31"),
            row("1187", "Gasthof Zur Linde, Inh. Margarete Obermeier-Schattschneider", "Bad Zwischenahn", 188,
                    96_410_05, "A", "PAUSE", 2.6, 21, "2026-09-28", 2, 4, 5, ""),
            row("1023", "Kantine Werft Nord", "Bremerhaven", 506, 88_904_60, "A", "ACTIVE", 0.7, 7, "2026-11-17", 5, 5,
                    5, ""),
            row("2210", "Café Möwe", "Norddeich", 64, 12_870_10, "B", "PAUSE", 1.9, 30, "2026-09-26", 3, 3, 3, ""),
            row("3178", "Strandbar 54", "Sankt Peter-Ording", 12, 3_204_00, "C", "UNKNOWN", 1.1, 95, "2026-08-11", 2, 1,
                    2, ""),
            row("1009", "Seniorenstift Am Wall", "Oldenburg", 233, 77_018_44, "A", "ACTIVE", 1.2, 9, "2026-11-12", 5, 4,
                    5, ""),
            row("2871", "Pizzeria Da Nino", "Wilhelmshaven", 91, 8_120_75, "B", "PROBABLY_GONE", 6.8, 10, "2026-09-15",
                    1, 3, 2, ""));

    private CustomerSamples() {}

    static CustomerRow row(String id, String name, String city, int orders, long minor, String abc, String state,
            double ratio, double rhythm,
            String last, int r, int f, int m, String openCase) {
        return new CustomerRow(id, Optional.of("K-" + id), name, "ORGANISATION", Optional.of(city),
                Optional.of(LocalDate.parse("2018-03-12")),
                Optional.of(LocalDate.parse(last)), orders, Optional.of(new Money(minor, "EUR")), Optional.of(abc),
                Optional.of(state),
                Optional.of(ratio), Optional.of(rhythm), Optional.of(r), Optional.of(f), Optional.of(m),
                Optional.of(openCase).filter(text -> !text.isEmpty()));
    }

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.inTenant(language, scheme, Tab.CUSTOMERS);
        var all = new CustomerList(frame, CustomerFilter.of(new MultivaluedHashMap<>()),
                new Listed<>(ROWS, Optional.of("next")), true, 2);
        var address = new MultivaluedHashMap<String, String>();
        address.put("state", List.of("PAUSE", "PROBABLY_GONE"));
        address.put("recency", List.of("1"));
        var some = new CustomerList(frame, CustomerFilter.of(address), Listed.of(ROWS.subList(0, 2)), true, 0);
        var none = new CustomerList(frame, CustomerFilter.of(address), Listed.of(List.of()), true, 0);
        pages.put("customers", (out, forms) -> JtelistGenerated.render(out, forms, all));
        pages.put("customers-filtered", (out, forms) -> JtelistGenerated.render(out, forms, some));
        pages.put("customer", (out, forms) -> JteshowGenerated.render(out, forms, view(frame)));
        pages.put("customers-none", (out, forms) -> JtelistGenerated.render(out, forms, none));
        return pages;
    }

    private static CustomerView view(org.wiederkehr.console.web.Frame frame) {
        var customer = new Customer("1041", "000-1041", Optional.of("K-1041"), "Hotel Deichblick GmbH & Co. KG",
                "ORGANISATION",
                Optional.of("einkauf@deichblick.example"), Optional.of("+49 4721 555010"), Optional.of("Am Seedeich 4"),
                Optional.of("27472"),
                Optional.of("Cuxhaven"), Optional.of("DE"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.parse("2018-03-12")),
                Optional.of(LocalDate.parse("2026-09-24")), 412, new Money(18_423_390L, "EUR"), Optional.of("A"),
                Optional.of("PROBABLY_GONE"),
                Optional.of(4.2), Optional.of(14.0), Optional.of(1), Optional.of(5), Optional.of(5), Optional.empty());
        var purchases = List.of(
                new Purchase("1", Optional.of("A-88123"), LocalDate.parse("2026-09-24"), "ORDER",
                        new Money(48_210L, "EUR")),
                new Purchase("2", Optional.of("A-87910"), LocalDate.parse("2026-09-12"), "CREDIT_NOTE",
                        new Money(-5_990L, "EUR")));
        return new CustomerView(frame, customer, timeline(), new Listed<>(purchases, Optional.of("next")),
                ConsentSamples.law(), "once");
    }

    private static Timeline timeline() {
        var months = new java.util.ArrayList<Timeline.Month>();
        for (int i = 0; i < 30; i++) {
            months.add(new Timeline.Month(java.time.YearMonth.of(2024, 4).plusMonths(i), 4,
                    new Money(180_000L + (long) (60_000 * Math.sin(i / 2.0)), "EUR")));
        }
        return new Timeline(months, Optional.of(LocalDate.parse("2026-11-21")), Optional.of(14.0),
                Optional.of(LocalDate.parse("2026-09-24")),
                Optional.of(LocalDate.parse("2026-10-08")), Optional.of(LocalDate.parse("2026-10-15")),
                Optional.of(LocalDate.parse("2026-11-05")));
    }

    public static Map<String, String> charts(org.wiederkehr.console.text.Say say) {
        return Map.of("customers/1041/chart", TimelineChart.of(timeline(), say).json());
    }
}
