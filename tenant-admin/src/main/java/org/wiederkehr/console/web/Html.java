package org.wiederkehr.console.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Renders a compiled template. A page is written to the end before the first byte leaves: a failure becomes a 500, never half a page. */
public final class Html {

    /** A call of one generated template with its model; the compiler checks that they fit. */
    @FunctionalInterface
    public interface Template {

        void render(HtmlTemplateOutput output, HtmlInterceptor forms);
    }

    private Html() {}

    /** @param csrf the token for the forms of this page: letters and digits */
    public static String of(Template template, String csrf) {
        var text = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(text), new CsrfForms(csrf));
        return text.toString();
    }
}
