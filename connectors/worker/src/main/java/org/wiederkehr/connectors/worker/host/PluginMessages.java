package org.wiederkehr.connectors.worker.host;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sentences for codes, in the languages the plugin ships, over those of the host itself.
 *
 * @param byLanguage
 *            language, e.g. {@code de}, to code to sentence with {@code {parameter}} in braces
 */
public record PluginMessages(Map<String, Map<String, String>> byLanguage) {

    public PluginMessages {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The sentence; English where the language lacks it, the code itself where nobody knows it. */
    public String text(Locale language, String code, Map<String, String> parameters) {
        String pattern = find(language.getLanguage(), code).or(() -> find("en", code)).orElse(code);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            pattern = pattern.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return pattern;
    }

    private Optional<String> find(String language, String code) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(code));
    }
}
