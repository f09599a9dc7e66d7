package org.wiederkehr.console.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.api.Listed;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;
import org.wiederkehr.console.web.Section.Tab;

/** The people of an invented wholesaler. */
public final class PeopleSamples {

    private PeopleSamples() {}

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.inTenant(language, scheme, Tab.PEOPLE);
        var cora = new Member("sub-1", "Cora Lindner", "cora@beratung.example", List.of("consultant", "tenant-admin"),
                Optional.empty());
        var jan = new Member("sub-3", "Jan Petersen", "jan@nordsee.example", List.of("agent"),
                Optional.of("Wattwurm-4711"));
        var view = new PeopleView(frame, List.of(cora, jan), Optional.of(jan), Map.of(), Map.of());
        var wrong = new PeopleView(frame, List.of(cora, jan), Optional.empty(),
                Map.of("/email", "Das ist keine E-Mail-Adresse"), Map.of("email", "jan@"));
        pages.put("people", (out, forms) -> JtepeopleGenerated.render(out, forms, view));
        pages.put("people-wrong", (out, forms) -> JtepeopleGenerated.render(out, forms, wrong));
        var audit = SampleFrames.inTenant(language, scheme, Tab.AUDIT);
        var entries = Listed.of(List.of(new Entry("18", Instant.parse("2026-11-22T08:30:00Z"), "Cora Lindner",
                "consent.recorded", "customer", "1041",
                Map.of("consent", "7", "channels", "[PHONE]"))));
        pages.put("audit", (out, forms) -> JteauditGenerated.render(out, forms, audit, entries, Map.of(),
                Optional.of(new Verification(true, Optional.empty()))));
        var settings = SampleFrames.inTenant(language, scheme, Tab.APPEARANCE);
        pages.put("settings", (out, forms) -> JtesettingsGenerated.render(out, forms, settings));
        return pages;
    }
}
