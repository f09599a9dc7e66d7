package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The host's own sentences, and a plugin's added to them. A plugin cannot change what the host says. */
final class HostMessages {

    private static final List<String> LANGUAGES = List.of("de", "en");

    private HostMessages() {}

    static PluginMessages alone() {
        return with(Map.of());
    }

    static PluginMessages with(Map<String, Map<String, String>> plugin) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(plugin);
        for (String language : LANGUAGES) {
            Map<String, String> texts = new LinkedHashMap<>(plugin.getOrDefault(language, Map.of()));
            texts.putAll(own(language));
            all.put(language, texts);
        }
        return new PluginMessages(all);
    }

    private static Map<String, String> own(String language) {
        String name = "messages_" + language + ".properties";
        Properties file = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(HostMessages.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        return texts;
    }
}
