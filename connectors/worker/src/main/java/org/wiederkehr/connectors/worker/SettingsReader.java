package org.wiederkehr.connectors.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.wiederkehr.connectors.spi.Failure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Turns the stored JSON document into the plugin's settings record, or says which member is wrong. */
final class SettingsReader {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).maxDocumentLength(4 << 20).build())
            .build();

    private SettingsReader() {}

    static <C extends Record> C read(String json, Class<C> type) throws Failure {
        return type.cast(SettingsBinder.bind(tree(json), type, ""));
    }

    /** Objects as maps, arrays as lists, numbers as their text in a {@link SettingsBinder.Num}. */
    private static @Nullable Object tree(String json) throws Failure {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            @Nullable
            Object tree = value(parser);
            if (parser.nextToken() != null) {
                throw Failure.settings("", "settings.no-json");
            }
            return tree;
        } catch (IOException e) {
            throw Failure.settings("", "settings.no-json");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException, Failure {
        @Nullable
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw Failure.settings("", "settings.no-json");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new SettingsBinder.Num(parser.getText());
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException, Failure {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException, Failure {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
