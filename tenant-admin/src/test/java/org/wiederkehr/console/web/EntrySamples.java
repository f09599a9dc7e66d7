package org.wiederkehr.console.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiederkehr.console.text.Language;

/** The pages around the tenants. */
public final class EntrySamples {

    private EntrySamples() {}

    public static Map<String, Html.Template> pages(Language language, Scheme scheme) {
        var pages = new LinkedHashMap<String, Html.Template>();
        Frame landing = SampleFrames.outside(language, scheme, "landing.title", Optional.empty());
        Frame chooser = SampleFrames.outside(language, scheme, "chooser.title", Optional.of(SampleFrames.CORA));
        Me nobody = new Me("sub-2", "Nils Neu", false, List.of(), false);
        pages.put("landing", (out, forms) -> JtelandingGenerated.render(out, forms, landing, "/t"));
        pages.put("chooser", (out, forms) -> JtechooserGenerated.render(out, forms, chooser, SampleFrames.CORA));
        pages.put("chooser-none", (out, forms) -> JtechooserGenerated.render(out, forms, chooser, nobody));
        for (Trouble trouble : Trouble.values()) {
            var view = new TroublePage(
                    SampleFrames.outside(language, scheme, trouble.key() + ".title", Optional.empty()), trouble, "");
            pages.put("trouble-" + trouble.name().toLowerCase(java.util.Locale.ROOT),
                    (out, forms) -> JtetroubleGenerated.render(out, forms, view));
        }
        return pages;
    }
}
