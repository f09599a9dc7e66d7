package org.wiederkehr.reports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Titles of columns and names of codes in files: German, or English where the reader prefers it. */
final class Words {
    private static final Words GERMAN = load("de");
    private static final Words ENGLISH = load("en");

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words in(List<Locale> preferred) {
        return preferred.stream().map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en")).findFirst()
                .filter("en"::equals).map(english -> ENGLISH).orElse(GERMAN);
    }

    /** The word for this code, or the code itself. */
    String say(String code) {
        return words.getProperty(code, code);
    }

    private static Words load(String language) {
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("words_" + language + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Words(words);
    }
}
