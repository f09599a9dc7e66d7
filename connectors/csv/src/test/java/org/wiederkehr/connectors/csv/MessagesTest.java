package org.wiederkehr.connectors.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z-]+}");

    @Test
    void every_reason_field_and_role_has_a_text_in_both_languages() throws IOException {
        for (String language : List.of("de", "en")) {
            assertThat(texts(language).stringPropertyNames())
                    .containsAll(Arrays.stream(Reason.values()).map(Reason::code).toList())
                    .containsAll(Arrays.stream(Field.values()).map(field -> "field." + field.name()).toList())
                    .containsAll(Arrays.stream(Role.values()).map(role -> "role." + role.name()).toList());
        }
    }

    @Test
    void both_languages_use_the_same_codes_and_parameters() throws IOException {
        Properties german = texts("de");
        Properties english = texts("en");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String code : german.stringPropertyNames()) {
            assertThat(parameters(german, code)).as(code).isEqualTo(parameters(english, code));
        }
    }

    private static List<String> parameters(Properties texts, String code) {
        return PARAMETER.matcher(texts.getProperty(code)).results().map(MatchResult::group).distinct().sorted()
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/plugin/messages", language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
