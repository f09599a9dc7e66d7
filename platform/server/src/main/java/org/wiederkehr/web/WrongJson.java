package org.wiederkehr.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Map;
import java.util.stream.Collectors;

/** Says where in the body the JSON is wrong. The library's own words stay inside: they repeat what was sent. */
final class WrongJson {
    private WrongJson() {}

    static Problem problem(JsonProcessingException json) {
        return switch (json) {
            case UnrecognizedPropertyException unknown -> Problem.invalid(pointer(unknown), "unknown", Map.of());
            case JsonMappingException mismatch -> Problem.invalid(pointer(mismatch), "malformed", Map.of());
            default -> Problem.invalid("", "not-json", Map.of());
        };
    }

    private static String pointer(JsonMappingException at) {
        return at.getPath().stream().map(WrongJson::step).collect(Collectors.joining());
    }

    private static String step(JsonMappingException.Reference step) {
        return "/" + (step.getFieldName() == null
                ? String.valueOf(step.getIndex())
                : step.getFieldName().replace("~", "~0").replace("/", "~1"));
    }
}
