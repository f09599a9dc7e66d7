package org.wiederkehr.console.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/** Puts the token into every form that changes something, so that no template can forget it. */
final class CsrfForms implements HtmlInterceptor {

    static final String FIELD = "_csrf";

    private final String token;
    private boolean changes;

    CsrfForms(String token) {
        this.token = token;
    }

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        changes = "post".equals(attributes.get("method"));
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        if (changes) {
            output.writeContent("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">");
        }
    }
}
