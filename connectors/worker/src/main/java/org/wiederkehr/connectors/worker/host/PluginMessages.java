package org.wiederkehr.connectors.worker.host;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences for codes, in the languages the plugin ships, over those of the host itself.
 *
 * @param byLanguage
 *            language, e.g. {@code de}, to code to sentence with {@code {parameter}} in braces
 */
public record PluginMessages(Map<String, Map<String, String>> byLanguage) {

    private static final Pattern BRACES = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)\\}");

    public PluginMessages {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The sentence; English where the language lacks it, the code itself where nobody knows it. A parameter that is the
     * code of a field is shown by the field's label.
     */
    public String text(Locale language, String code, Map<String, String> parameters) {
        String pattern = find(language.getLanguage(), code).or(() -> find("en", code)).orElse(code);
        StringBuilder text = new StringBuilder();
        Matcher braces = BRACES.matcher(pattern);
        // in one pass: what stands in a parameter is data, braces included
        while (braces.find()) {
            String value = parameters.getOrDefault(braces.group(1), braces.group());
            String label = find(language.getLanguage(), "field." + value).orElse(value);
            braces.appendReplacement(text, Matcher.quoteReplacement(label));
        }
        return braces.appendTail(text).toString();
    }

    private Optional<String> find(String language, String code) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(code));
    }
}
