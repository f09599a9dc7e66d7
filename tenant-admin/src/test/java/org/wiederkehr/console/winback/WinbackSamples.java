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
import org.wiederkehr.console.consent.Decision;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.text.Money;
import org.wiederkehr.console.web.Frame;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** Cases of an invented wholesaler. */
public final class WinbackSamples {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    private static final Permission CLEARED = new Permission("77", "PHONE", "");
    private static final List<Handover> HANDED = List.of(
            new Handover("8", "Eike Extern", "PHONE", LocalDate.parse("2026-12-06"), "STRATEGIC",
                    Optional.of("Unsere Mannschaft ist bis Mitte Dezember auf der Messe."), NOW,
                    Optional.of("Volker Vertrieb"), Optional.empty(), Optional.empty(), true),
            new Handover("7", "Eike Extern", "PHONE", LocalDate.parse("2026-11-20"), "ORDINARY", Optional.empty(), NOW,
                    Optional.of("Volker Vertrieb"), Optional.of(NOW), Optional.of("Anja Amtmann"), false));

    private WinbackSamples() {}

    private static CaseItem item(String id, String name, String state, String reason, String next, boolean due,
            long promises) {
        return new CaseItem(id, Optional.of(new CaseItem.Subject("1041", name, Optional.of("K-1041"))),
                Optional.of(state), reason, Optional.of("sub-1"),
                Optional.of("Cora Lindner"), LocalDate.parse(next), Optional.empty(), Optional.empty(), due,
                Optional.of(42_000.0), promises,
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
                Optional.of("STRATEGIC"),
                List.of(allowed ? ConsentSamples.yes("PHONE") : ConsentSamples.no("PHONE"), ConsentSamples.no("EMAIL"),
                        ConsentSamples.no("POST")),
                List.of(new Sheet.OwnRequest("PHONE", "Ersatzteil für die Spülmaschine", LocalDate.parse("2026-11-19"),
                        true)),
                List.of(talk), List.of(promise),
                allowed ? List.of("PROMISE_BROKEN") : List.of("PROMISE_BROKEN", "NO_LAWFUL_CHANNEL"),
                new Sheet.Guide("DELAY",
                        List.of("OPENING", "LISTEN", "SUPPLY_QUESTION", "CORRECTION", "PROMISE", "IMPROVEMENT_QUESTION",
                                "THANKS"),
                        List.of("UNCHECKED_REPEAT_ORDER")));
    }

    /** As the API tells it to somebody outside. */
    private static Sheet outside(boolean allowed) {
        var item = new CaseItem("31", Optional.empty(), Optional.empty(), "DELAY", Optional.empty(), Optional.empty(),
                LocalDate.parse("2026-11-22"), Optional.of("PHONE"), Optional.of(LocalDate.parse("2026-12-06")), false,
                Optional.empty(), 0, Optional.empty(), Optional.empty(), 0);
        var customer = new Sheet.Customer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("Hotel Deichblick GmbH & Co. KG"), Optional.of("ORGANISATION"), Optional.empty(),
                Optional.of("+49 4721 555010").filter(number -> allowed), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        return new Sheet(item, customer, Optional.empty(), Optional.of(LocalDate.parse("2026-09-24")),
                Optional.empty(), Optional.empty(),
                List.of(allowed ? ConsentSamples.yes("PHONE") : ConsentSamples.no("PHONE")), List.of(), List.of(),
                List.of(), List.of(), new Sheet.Guide("DELAY", List.of("OPENING", "LISTEN"), List.of()));
    }

    /** What a call sheet says when there is nothing to call: closed, restricted, only a letter allowed, given away. */
    private static void statePages(Map<String, Html.Template> pages, Language language, Scheme scheme) {
        var frame = SampleFrames.inTenant(language, scheme, Tab.CASES);
        var won = new CaseItem("34", Optional.of(new CaseItem.Subject("1041", "Gasthof Zur Linde", Optional.empty())),
                Optional.of("WON"), "PRICE", Optional.of("sub-1"), Optional.of("Cora Lindner"),
                LocalDate.parse("2026-11-22"), Optional.empty(), Optional.empty(), false, Optional.empty(), 0,
                Optional.of(NOW), Optional.of(NOW), 4);
        var closed = new CaseList(frame, Query.of("view", "closed"), Listed.of(List.of(won)), true);
        pages.put("cases-closed", (out, forms) -> JtecasesGenerated.render(out, forms, closed));
        pages.put("call-closed", call(page(frame, with(won, sheet(true).gate(), List.of()), List.of())));
        pages.put("call-restricted", call(page(frame, with(sheet(true).winBackCase(),
                List.of(ConsentSamples.no("PHONE")), List.of("PROCESSING_RESTRICTED", "NO_LAWFUL_CHANNEL")),
                List.of())));
        pages.put("call-letter", call(page(frame, with(sheet(true).winBackCase(),
                List.of(ConsentSamples.no("PHONE"), ConsentSamples.yes("POST")), List.of()), List.of())));
        pages.put("call-handed-agent", call(page(SampleFrames.agent(language, scheme, Tab.CASES),
                sheet(true), HANDED)));
    }

    private static CallPage page(Frame frame, Sheet sheet, List<Handover> handovers) {
        return new CallPage(frame, sheet, Permission.NONE, handovers, "k", Map.of(), Map.of());
    }

    /** The usual sheet without requests, of another case and under another law. */
    private static Sheet with(CaseItem item, List<Decision> gate, List<String> warnings) {
        Sheet usual = sheet(true);
        return new Sheet(item, usual.customer(), usual.history(), usual.lastOrder(), usual.rhythm(),
                usual.importance(), gate, List.of(), usual.contacts(), usual.promises(), warnings, usual.guide());
    }

    private static void outsidePages(Map<String, Html.Template> pages, Language language, Scheme scheme) {
        var frame = SampleFrames.outsideTheHouse(language, scheme, Tab.CALLS);
        var list = new CallList(frame, Listed.of(List.of(
                new OutsideCall("31", "Hotel Deichblick GmbH & Co. KG", "DELAY", LocalDate.parse("2026-11-21"), true,
                        "PHONE", LocalDate.parse("2026-12-06"), true),
                new OutsideCall("32", "Gasthof Zur Linde", "PRICE", LocalDate.parse("2026-11-22"), true, "PHONE",
                        LocalDate.parse("2026-11-30"), false),
                new OutsideCall("33", "Café Möwe", "UNKNOWN", LocalDate.parse("2026-11-27"), false, "POST",
                        LocalDate.parse("2026-12-06"), true))),
                true);
        pages.put("calls", (out, forms) -> JtecallsGenerated.render(out, forms, list));
        pages.put("calls-none", (out, forms) -> JtecallsGenerated.render(out, forms,
                new CallList(frame, Listed.of(List.of()), true)));
        pages.put("call-outside",
                call(new CallPage(frame, outside(true), Permission.NONE, List.of(), "k", Map.of(), Map.of())));
        pages.put("call-outside-cleared",
                call(new CallPage(frame, outside(true), CLEARED, List.of(), "k", Map.of(), Map.of())));
        pages.put("call-outside-refused",
                call(new CallPage(frame, outside(false), Permission.NONE, List.of(), "k", Map.of(), Map.of())));
    }

    private static void handoverPages(Map<String, Html.Template> pages, Language language, Scheme scheme) {
        var frame = SampleFrames.inTenant(language, scheme, Tab.CASES);
        var today = LocalDate.parse("2026-11-22");
        var agents = List.of(new ExternalAgent("sub-9", "Eike Extern"));
        pages.put("handover", handover(new HandoverPage(frame, sheet(true), agents, today,
                Optional.of(ConsentSamples.no("PHONE")), Map.of("/approval", "Bitte ausfüllen"), Map.of())));
        pages.put("handover-barred", handover(
                new HandoverPage(frame, sheet(false), agents, today, Optional.empty(), Map.of(), Map.of())));
        pages.put("handover-nobody", handover(
                new HandoverPage(frame, sheet(true), List.of(), today, Optional.empty(), Map.of(), Map.of())));
    }

    private static Html.Template handover(HandoverPage view) {
        return (out, forms) -> JtehandoverGenerated.render(out, forms, view);
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
        pages.put("call", call(new CallPage(frame, sheet(true), Permission.NONE, HANDED, "k", Map.of(), Map.of())));
        pages.put("call-refused",
                call(new CallPage(frame, sheet(false), Permission.NONE, List.of(), "k", Map.of(), Map.of())));
        pages.put("call-friendly",
                call(new CallPage(frame, sheet(true), CLEARED, List.of(), "k", Map.of(),
                        Map.of("outcome", "FRIENDLY"))));
        pages.put("call-cool",
                call(new CallPage(frame, sheet(true), CLEARED, List.of(), "k",
                        Map.of("/promise/dueOn", "Bitte ausfüllen"),
                        Map.of("outcome", "COOL", "criticism", "Zwei Lieferungen zu spät"))));
        pages.put("call-rude",
                call(new CallPage(frame, sheet(true), Permission.NONE, List.of(), "k", Map.of(),
                        Map.of("outcome", "RUDE"))));
        statePages(pages, language, scheme);
        outsidePages(pages, language, scheme);
        handoverPages(pages, language, scheme);
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
