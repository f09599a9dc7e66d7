package org.wiederkehr.console.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    /** Keys put together from a prefix and a code: their second half comes from the API or from an enum. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*)\\.\" \\+");
    private static final Pattern CODE = Pattern
            .compile("code(?:Or)?\\((?:d\\.allowed\\(\\) \\? )?\"([a-z.]+)\"(?: : \"([a-z.]+)\")?");
    /** Prefixes that are named in code in another way. */
    private static final Set<String> OTHER = Set.of("nav", "tab", "trouble", "encoding", "delimiter", "header",
            "numbers", "dates", "state.plural");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Texts.in(Language.EN).keys()).isEqualTo(Texts.in(Language.DE).keys());
    }

    @ParameterizedTest
    @EnumSource
    void every_message_is_a_valid_pattern_without_straight_apostrophes(Language language) {
        Texts texts = Texts.in(language);
        for (String key : texts.keys()) {
            String said = texts.find(key, 0L, 1L, 2L, 3L).orElseThrow();
            assertThat(said).as(key).doesNotContain("'", "{", "}", "0#").isNotBlank();
        }
    }

    @Test
    void both_languages_use_the_same_parameters() throws IOException {
        for (String key : Texts.in(Language.DE).keys()) {
            assertThat(parameters(Language.EN, key)).as(key).isEqualTo(parameters(Language.DE, key));
        }
    }

    @Test
    void every_key_that_is_used_exists_and_every_key_that_exists_is_used() throws IOException {
        String sources = sources();
        Set<String> keys = Texts.in(Language.DE).keys();
        Set<String> prefixes = new TreeSet<>(OTHER);
        PREFIX.matcher(sources).results().forEach(found -> prefixes.add(found.group(1)));
        CODE.matcher(sources).results().forEach(
                found -> Stream.of(found.group(1), found.group(2)).filter(name -> name != null).forEach(prefixes::add));
        Set<String> literals = Stream.concat(LITERAL.matcher(sources).results().map(found -> found.group(1)),
                Pattern.compile("text:([a-z.A-Z]+)").matcher(sources).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        Set<String> said = Pattern.compile("\\bt\\(\"([a-zA-Z.0-9_]+[a-zA-Z0-9])\"").matcher(sources).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(said).as("keys used").hasSizeGreaterThan(200).isSubsetOf(keys);
        assertThat(keys.stream()
                .filter(key -> !literals.contains(key) && !used(key, prefixes) && !sources.contains("\"" + key + "\"")))
                .as("keys nobody uses").isEmpty();
    }

    private static boolean used(String key, Set<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> key.startsWith(prefix + ".")) || key.startsWith("done.")
                || key.endsWith(".none");
    }

    private static String parameters(Language language, String key) throws IOException {
        String file = Files.readString(
                Path.of("src/main/resources/org/wiederkehr/console/text/messages_" + language.code() + ".properties"));
        String line = file.lines().filter(text -> text.startsWith(key + "=")).findFirst().orElseThrow();
        return Pattern.compile("\\{(\\d)").matcher(line).results().map(found -> found.group(1)).distinct().sorted()
                .collect(Collectors.joining(","));
    }

    private static String sources() throws IOException {
        var text = new StringBuilder();
        for (String folder : List.of("src/main/jte", "src/main/java", "src/main/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".properties")).toList()) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
