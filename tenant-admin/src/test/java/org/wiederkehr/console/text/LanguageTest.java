package org.wiederkehr.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void english_is_spoken_only_where_a_browser_prefers_it_to_german() {
        assertThat(Language.preferred("en-GB,en;q=0.9,de;q=0.5")).isEqualTo(Language.EN);
        assertThat(Language.preferred("de-AT,de;q=0.9,en;q=0.5")).isEqualTo(Language.DE);
        assertThat(Language.preferred("en;q=0.4,de;q=0.8")).isEqualTo(Language.DE);
        assertThat(Language.preferred("fr,en;q=0.8")).isEqualTo(Language.EN);
    }

    @Test
    void german_is_spoken_where_nothing_readable_is_asked_for() {
        assertThat(Language.preferred("")).isEqualTo(Language.DE);
        assertThat(Language.preferred("fr")).isEqualTo(Language.DE);
        assertThat(Language.preferred("*")).isEqualTo(Language.DE);
        assertThat(Language.preferred(";;q=x")).isEqualTo(Language.DE);
    }
}
