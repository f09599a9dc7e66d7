package org.wiederkehr.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Texts GERMAN = Texts.in(List.of());
    private static final Texts ENGLISH = Texts.in(List.of(Locale.UK));

    @Test
    void both_languages_know_the_same_problems() {
        assertThat(ENGLISH.titles().keySet()).isEqualTo(GERMAN.titles().keySet()).contains("not-found");
    }

    @Test
    void both_languages_fill_in_the_same_parameters() {
        GERMAN.titles().forEach((code, text) -> assertThat(parameters(text)).as(code)
                .containsExactlyInAnyOrderElementsOf(parameters(ENGLISH.say(code, Map.of()))));
    }

    @Test
    void the_first_language_we_know_wins_and_german_is_the_default() {
        assertThat(Texts.in(List.of(Locale.FRENCH, Locale.US, Locale.GERMANY)).language()).isEqualTo("en");
        assertThat(Texts.in(List.of(Locale.GERMANY, Locale.US)).language()).isEqualTo("de");
        assertThat(Texts.in(List.of(Locale.FRENCH)).language()).isEqualTo("de");
    }

    @Test
    void parameters_are_filled_in() {
        assertThat(ENGLISH.say("field.too-long", Map.of("max", 7))).isEqualTo("At most 7 characters");
    }

    private static List<String> parameters(String text) {
        return Pattern.compile("\\{[a-zA-Z]+\\}").matcher(text).results().map(found -> found.group()).toList();
    }
}
