package org.wiederkehr.console.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.wiederkehr.console.api.Json;
import org.wiederkehr.console.text.Say;

/**
 * The option object of one chart: a JSON file beside the class that draws it, into which data and texts are put. A string
 * {@code text:<key>} is a text of the page's language; {@code colour:<token>} and {@code format:<name>} are filled in by the
 * browser, which alone knows the colour scheme.
 */
public final class Chart {

    private final ObjectNode option;

    private Chart(ObjectNode option) {
        this.option = option;
    }

    public static Chart read(Class<?> beside, String file, Say say) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            var option = (ObjectNode) Json.MAPPER.readTree(in);
            speak(option, say);
            return new Chart(option);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @param parent JSON pointer of the object that gets the member */
    public Chart put(String parent, String member, Object value) {
        ((ObjectNode) option.requiredAt(parent)).set(member, Json.MAPPER.valueToTree(value));
        return this;
    }

    public String json() {
        try {
            return Json.MAPPER.writeValueAsString(option);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void speak(JsonNode node, Say say) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getValue() instanceof TextNode text && text.asText().startsWith("text:")) {
                    member.setValue(TextNode.valueOf(say.t(text.asText().substring(5))));
                }
            });
        }
        node.forEach(child -> speak(child, say));
    }
}
