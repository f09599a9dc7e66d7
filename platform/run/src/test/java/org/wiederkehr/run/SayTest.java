package org.wiederkehr.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class SayTest {

    @Test
    void german_is_spoken_unless_the_surroundings_are_english() {
        assertThat(Say.language("", Map.of())).isEqualTo(Locale.GERMAN);
        assertThat(Say.language("", Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.GERMAN);
        assertThat(Say.language("", Map.of("LANG", "fr_FR.UTF-8"))).isEqualTo(Locale.GERMAN);
        assertThat(Say.language("", Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(Say.language("", Map.of("LC_ALL", "de_AT", "LANG", "en_GB"))).isEqualTo(Locale.GERMAN);
        assertThat(Say.language("en", Map.of("LANG", "de_DE"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void every_sentence_exists_in_both_languages() {
        ResourceBundle german = ResourceBundle.getBundle("org.wiederkehr.run.texts", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("org.wiederkehr.run.texts", Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(german.keySet());
        assertThat(german.keySet()).filteredOn(key -> german.getString(key).matches("(?s).*\\p{L}{3}.*"))
                .allSatisfy(key -> assertThat(english.getString(key)).isNotEqualTo(german.getString(key)));
    }
}
