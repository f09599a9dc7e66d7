package org.wiederkehr.console.winback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.consent.ConsentSamples;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Money;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** Cases of an invented wholesaler. */
public final class WinbackSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    private WinbackSamples() {}

    private static CaseItem item(String id, String name, String state, String reason, String next, boolean due,
            long promises) {
        return new CaseItem(id, Optional.of(new CaseItem.Subject("1041", name, Optional.of("K-1041"))),
                Optional.of(state), reason, Optional.of("sub-1"),
                Optional.of("Cora Lindner"), LocalDate.parse(next), due, Optional.of(42_000.0), promises,
                Optional.of(NOW), Optional.empty(), 3);
    }

    private static Sheet sheet(boolean allowed) {
        var address = new Sheet.Address("Hotel Deichblick GmbH & Co. KG", "ORGANISATION",
                Optional.of("einkauf@deichblick.example"),
                Optional.of("+49 4721 555010"), Optional.of("Am Seedeich 4"), Optional.of("27472"),
                Optional.of("Cuxhaven"), Optional.of("DE"));
        var customer = new Sheet.Customer(Optional.of("1041"), Optional.of("K-1041"),
                Optional.of(LocalDate.parse("2018-03-12")), Optional.of(address),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(),
                Optional.empty());
        var orders = List.of(
                new Sheet.Order(LocalDate.parse("2026-09-24"), Optional.of("A-88123"), "ORDER",
                        new Money(48_210L, "EUR")),
                new Sheet.Order(LocalDate.parse("2026-09-12"), Optional.of("A-87910"), "CREDIT_NOTE",
                        new Money(-5_990L, "EUR")),
                new Sheet.Order(LocalDate.parse("2026-09-10"), Optional.of("A-87870"), "ORDER",
                        new Money(39_900L, "EUR")));
        var history = new Sheet.History(Optional.of(LocalDate.parse("2018-03-12")),
                Optional.of(LocalDate.parse("2026-09-24")), 412,
                new Money(18_423_390L, "EUR"), orders);
        var talk = new Sheet.EarlierContact(NOW, "PHONE", "COOL", Optional.empty(),
                Optional.of("Zwei Lieferungen kamen einen Tag zu spät."),
                Optional.of("DELAY"), Optional.empty(), Optional.of(LocalDate.parse("2026-11-30")),
                Optional.of("Jan Petersen"));
        var promise = promise("BROKEN", "2026-11-15");
        return new Sheet(item("31", "Hotel Deichblick GmbH & Co. KG", "OPEN", "DELAY", "2026-11-22", true, 1), customer,
                Optional.of(history),
                Optional.empty(),
                Optional.of(new Sheet.Rhythm(Optional.of(14.0), Optional.of(4.2), Optional.of("PROBABLY_GONE"),
                        Optional.of("A"))),
                List.of(allowed ? ConsentSamples.yes("PHONE") : ConsentSamples.no("PHONE"), ConsentSamples.no("EMAIL"),
                        ConsentSamples.no("POST")),
                List.of(talk), List.of(promise),
                allowed ? List.of("PROMISE_BROKEN") : List.of("PROMISE_BROKEN", "NO_LAWFUL_CHANNEL"),
                new Sheet.Guide("DELAY",
                        List.of("OPENING", "LISTEN", "SUPPLY_QUESTION", "CORRECTION", "PROMISE", "IMPROVEMENT_QUESTION",
                                "THANKS"),
                        List.of("UNCHECKED_REPEAT_ORDER")));
    }

    private static PromiseItem promise(String state, String due) {
        return new PromiseItem(Optional.of("9" + state), Optional.of("31"),
                Optional.of(new PromiseItem.Subject("1041", "Hotel Deichblick GmbH & Co. KG")),
                "Tourenplan so ändern, dass dienstags vor 9 Uhr geliefert wird", Optional.of("Jan Petersen"),
                LocalDate.parse(due), state,
                Optional.empty(), Optional.empty());
    }

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.inTenant(language, scheme, Tab.CASES);
        var queue = new CaseList(frame, Query.NONE,
                Listed.of(List.of(item("31", "Hotel Deichblick GmbH & Co. KG", "OPEN", "DELAY", "2026-11-21", true, 1),
                        item("32", "Gasthof Zur Linde", "WAITING", "PRICE", "2026-11-22", true, 0),
                        item("33", "Café Möwe", "OPEN", "UNKNOWN", "2026-11-27", false, 0))),
                true);
        var none = new CaseList(frame, Query.NONE, Listed.of(List.of()), true);
        pages.put("cases", (out, forms) -> JtecasesGenerated.render(out, forms, queue));
        pages.put("cases-none", (out, forms) -> JtecasesGenerated.render(out, forms, none));
        pages.put("call", call(new CallPage(frame, sheet(true), "", "", "k", Map.of(), Map.of())));
        pages.put("call-refused", call(new CallPage(frame, sheet(false), "", "", "k", Map.of(), Map.of())));
        pages.put("call-friendly",
                call(new CallPage(frame, sheet(true), "77", "PHONE", "k", Map.of(), Map.of("outcome", "FRIENDLY"))));
        pages.put("call-cool",
                call(new CallPage(frame, sheet(true), "77", "PHONE", "k", Map.of("/promise/dueOn", "Bitte ausfüllen"),
                        Map.of("outcome", "COOL", "criticism", "Zwei Lieferungen zu spät"))));
        pages.put("call-rude",
                call(new CallPage(frame, sheet(true), "", "", "k", Map.of(), Map.of("outcome", "RUDE"))));
        var promises = SampleFrames.inTenant(language, scheme, Tab.PROMISES);
        pages.put("promises", (out, forms) -> JtepromisesGenerated.render(out, forms, promises,
                Listed.of(List.of(promise("BROKEN", "2026-11-15"), promise("DUE", "2026-11-24"))), false));
        var causes = SampleFrames.inTenant(language, scheme, Tab.INVESTIGATIONS);
        pages.put("causes", (out, forms) -> JtecausesGenerated.render(out, forms, causes,
                Listed.of(List.of(new Cause("4", "DELAY", "DELIVERY", NOW, Optional.empty())))));
        return pages;
    }

    private static Html.Template call(CallPage view) {
        return (out, forms) -> JtecallGenerated.render(out, forms, view);
    }
}
