package org.wiederkehr.console.operator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.text.Language;
import org.wiederkehr.console.web.Html;
import org.wiederkehr.console.web.SampleFrames;
import org.wiederkehr.console.web.Scheme;

/** The operator's desk. */
public final class OperatorSamples {

    private OperatorSamples() {}

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        var frame = SampleFrames.outside(language, scheme, "nav.operator", Optional.of(SampleFrames.OPERATOR));
        var nordsee = new TenantRow("nordsee", "Nordsee Gastrobedarf GmbH", "#1f6f8b", "EUR", "Europe/Berlin",
                Optional.empty());
        var view = new TenantsView(frame, List.of(nordsee), Optional.of(nordsee), Map.of(), Map.of());
        var wrong = new TenantsView(frame, List.of(nordsee), Optional.empty(),
                Map.of("/alias", "Der Kurzname nordsee ist schon vergeben"), Map.of("alias", "nordsee"));
        pages.put("tenants", (out, forms) -> JtetenantsGenerated.render(out, forms, view));
        pages.put("tenants-wrong", (out, forms) -> JtetenantsGenerated.render(out, forms, wrong));
        return pages;
    }
}
