package org.wiederkehr.console.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The message file of one language. A key that is missing is shown as the key: ugly, seen at once, and the tests refuse it. */
final class Texts {

    private static final Texts GERMAN = load(Language.DE);
    private static final Texts ENGLISH = load(Language.EN);

    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    static Texts in(Language language) {
        return switch (language) {
            case DE -> GERMAN;
            case EN -> ENGLISH;
        };
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    Optional<String> find(String key, Object... params) {
        return Optional.ofNullable(patterns.get(key))
                .map(pattern -> new MessageFormat(pattern, language.locale()).format(params));
    }

    private static Texts load(Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var patterns = new HashMap<String, String>();
            properties.forEach((key, value) -> patterns.put(key.toString(), value.toString()));
            return new Texts(language, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
