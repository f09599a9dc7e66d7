package org.wiederkehr.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What problems are called, in German and English. Each room has its own {@code problems_de.properties} and
 * {@code problems_en.properties} beside its classes; placeholders are {@code {name}}.
 */
public record Texts(String language, Map<String, String> titles) {
    static final List<String> ROOMS = List.of("web", "tenants", "identity", "customers", "consent", "audit", "jobs",
            "connections", "sync", "structure", "winback", "reports");
    private static final Texts GERMAN = load(Locale.GERMAN);
    private static final Texts ENGLISH = load(Locale.ENGLISH);

    /** English when the request prefers it over German; German otherwise. */
    public static Texts in(List<Locale> preferred) {
        for (Locale locale : preferred) {
            switch (locale.getLanguage()) {
                case "de" -> {
                    return GERMAN;
                }
                case "en" -> {
                    return ENGLISH;
                }
                default -> {
                    // the next wish then
                }
            }
        }
        return GERMAN;
    }

    /** The text for this code, or the code itself when a room forgot to write one. */
    public String say(String code, Map<String, ?> params) {
        String text = titles.getOrDefault(code, code);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            text = text.replace("{" + param.getKey() + "}", String.valueOf(param.getValue()));
        }
        return text;
    }

    private static Texts load(Locale language) {
        Map<String, String> titles = new HashMap<>();
        for (String room : ROOMS) {
            String file = "/org/wiederkehr/" + room + "/problems_" + language.getLanguage() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(file)) {
                read(in).forEach((code, text) -> add(titles, String.valueOf(code), String.valueOf(text), file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new Texts(language.getLanguage(), Map.copyOf(titles));
    }

    private static void add(Map<String, String> titles, String code, String text, String file) {
        if (titles.put(code, text) != null) {
            throw new IllegalStateException("problem " + code + " is named twice, last in " + file);
        }
    }

    private static Properties read(@Nullable InputStream in) throws IOException {
        Properties properties = new Properties();
        if (in != null) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
