package org.wiederkehr.console.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wiederkehr.console.api.Query;
import org.wiederkehr.console.text.Say;
import org.wiederkehr.console.web.Section.Tab;

/**
 * What stands around every page: language, scheme, person, tenant, navigation.
 *
 * @param title of the browser tab, before the tenant's name
 * @param assets where the browser's files are, with a trailing slash
 * @param csrf token that every form carries; empty before log-in
 * @param here path and query of this page, to come back to after a change of language
 * @param done code of what has just been done, for a quiet word on the next page
 */
public record Frame(Say say, Scheme scheme, String title, String assets, String csrf, String here, Optional<Me> me,
        Optional<Membership> tenant, Optional<Tab> tab, Optional<String> done) {

    /**
     * The same for a page that has a better name than its tab. No person's name: titles stay in the browser's history, which
     * no erasure reaches.
     */
    public Frame titled(String better) {
        return new Frame(say, scheme, better, assets, csrf, here, me, tenant, tab, done);
    }

    /** An address inside the tenant of this page. */
    public String at(String path) {
        return tenant.map(membership -> "/t/" + Query.encode(membership.alias()) + path).orElse("/t");
    }

    public List<Section> sections() {
        return tenant.map(membership -> Arrays.stream(Section.values())
                .filter(section -> !section.tabs(membership.roles()).isEmpty()).toList()).orElse(List.of());
    }

    public boolean active(Section section) {
        return tab.filter(current -> current.section() == section).isPresent();
    }

    public boolean active(Tab other) {
        return tab.filter(current -> current == other).isPresent();
    }

    /** Where a navigation entry leads: its first tab this person may open. */
    public String at(Section section) {
        return at(tabs(section).getFirst().path());
    }

    public List<Tab> tabs(Section section) {
        return tenant.map(membership -> section.tabs(membership.roles())).orElse(List.of());
    }

    /** The tabs beside the current one; empty when there is nothing to choose. */
    public List<Tab> siblings() {
        List<Tab> tabs = tab.map(current -> tabs(current.section())).orElse(List.of());
        return tabs.size() > 1 ? tabs : List.of();
    }

    public boolean is(Role... any) {
        return tenant.filter(membership -> membership.is(any)).isPresent();
    }

    /** Whether this person may open that page: where not, no link leads there. */
    public boolean opens(Tab page) {
        return tabs(page.section()).contains(page);
    }

    public boolean operator() {
        return me.filter(Me::platformOperator).isPresent();
    }

    public String currency() {
        return tenant.map(Membership::currency).orElse("EUR");
    }

    /** The text for what has just been done, if this console knows the code. */
    public Optional<String> doneText() {
        return done.map(code -> say.codeOr("done", code, "")).filter(text -> !text.isEmpty());
    }
}
