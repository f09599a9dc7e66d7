package org.wiederkehr.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wiederkehr.console.Samples;
import org.wiederkehr.console.text.Language;

class CsrfTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

    @Test
    void every_form_that_changes_something_carries_the_token_and_no_other_does() {
        long changing = 0;
        for (var page : Samples.all(Language.DE, Scheme.AUTO).entrySet()) {
            String html = Html.of(page.getValue(), TOKEN);
            for (MatchResult form : FORM.matcher(html).results().toList()) {
                boolean changes = form.group(1).contains("method=\"post\"");
                changing += changes ? 1 : 0;
                assertThat(form.group(2).contains("name=\"_csrf\" value=\"" + TOKEN + "\""))
                        .as(page.getKey() + ": " + form.group(1)).isEqualTo(changes);
            }
        }
        assertThat(changing).isGreaterThan(100);
    }

    @Test
    void only_the_session_s_own_token_opens() {
        assertThat(CsrfGuard.matches(TOKEN, Optional.of(TOKEN))).isTrue();
        assertThat(CsrfGuard.matches(TOKEN, Optional.of(TOKEN.replace('f', 'e')))).isFalse();
        assertThat(CsrfGuard.matches(TOKEN, Optional.of(""))).isFalse();
        assertThat(CsrfGuard.matches(TOKEN, Optional.empty())).isFalse();
    }
}
