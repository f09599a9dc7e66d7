package org.wiederkehr.connections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.wiederkehr.web.Json;
import org.wiederkehr.web.Problem;

/** What of a connection can be changed. */
public record ConnectionSettings(@NotBlank @Size(max = 100) String name, @NotNull JsonNode settings) {
    private static final int LONGEST = 65_536;

    /** The document as it is stored and given to the connector. */
    String json() {
        return json("/settings", settings);
    }

    static String json(String pointer, JsonNode settings) {
        if (!settings.isObject()) {
            throw Problem.invalid(pointer, "malformed", Map.of());
        }
        String json = settings.toString();
        if (json.length() > LONGEST) {
            throw Problem.invalid(pointer, "too-long", Map.of("max", LONGEST));
        }
        return json;
    }

    static JsonNode parse(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
