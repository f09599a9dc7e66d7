package org.wiederkehr.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiederkehr.console.Samples;
import org.wiederkehr.console.text.Language;

class PagesTest {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern
            .compile("\\s(?:popovertarget|data-opens|for|form|aria-describedby|aria-labelledby)=\"([^\"]*)\"");

    @ParameterizedTest
    @EnumSource
    void no_page_needs_what_the_content_security_policy_forbids(Language language) {
        Samples.all(language, Scheme.DARK).forEach((name, page) -> assertThat(Html.of(page, "t")).as(name)
                .doesNotContainPattern("\\sstyle=").doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)").doesNotContain("javascript:"));
    }

    @ParameterizedTest
    @EnumSource
    void a_page_opens_with_one_message_and_names_its_language(Language language) {
        Samples.all(language, Scheme.AUTO).forEach((name, page) -> {
            String html = Html.of(page, "t");
            assertThat(Pattern.compile("<h1[ >]").matcher(html).results().count()).as(name).isEqualTo(1);
            assertThat(html).as(name).contains("<html lang=\"" + language.code() + "\"").doesNotContain(">null<",
                    "Optional[");
        });
    }

    @Test
    void what_opens_or_labels_something_finds_it_and_no_id_is_given_twice() {
        Samples.all(Language.DE, Scheme.AUTO).forEach((name, page) -> {
            String html = Html.of(page, "t");
            List<String> ids = new ArrayList<>(ID.matcher(html).results().map(found -> found.group(1)).toList());
            assertThat(ids).as(name).doesNotHaveDuplicates();
            assertThat(REFERENCE.matcher(html).results()
                    .flatMap((MatchResult found) -> Pattern.compile(" ").splitAsStream(found.group(1)))).as(name)
                    .isSubsetOf(ids);
        });
    }

    @Test
    void what_a_person_wrote_is_text_and_never_markup() {
        Frame frame = SampleFrames.outside(Language.DE, Scheme.AUTO, "chooser.title", java.util.Optional.empty());
        Me attacker = new Me("s", "x", false,
                List.of(new Membership("a", "<script>alert(1)</script>\" onload=\"x", java.util.Optional.of("red;}"),
                        "EUR", "Europe/Berlin", List.of()),
                        new Membership("b", "b", java.util.Optional.empty(), "EUR", "Europe/Berlin", List.of())),
                false);
        String html = Html.of((out, forms) -> JtechooserGenerated.render(out, forms, frame, attacker), "t");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert", "red;}");
    }

    @Test
    void the_navigation_shows_only_what_a_role_may_open() {
        assertThat(Section.STRUCTURE.tabs(java.util.Set.of(Role.AGENT))).containsExactly(Section.Tab.CUSTOMERS);
        assertThat(Section.CONNECTIONS.tabs(java.util.Set.of(Role.AGENT))).isEmpty();
        assertThat(Section.WINBACK.tabs(java.util.Set.of(Role.PRIVACY_OFFICER))).isEmpty();
        assertThat(Section.WINBACK.tabs(java.util.Set.of(Role.EXTERNAL_AGENT))).containsExactly(Section.Tab.CALLS);
        assertThat(Section.OVERVIEW.tabs(java.util.Set.of(Role.EXTERNAL_AGENT))).isEmpty();
        assertThat(Section.values()).hasSizeLessThanOrEqualTo(7);
    }
}
