package org.wiederkehr.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wiederkehr.web.Json;

/**
 * What belongs to an entry, flat and as text only, so that it is the same after a journey through a JSON column:
 * numbers would come back written differently, and the chain would seem broken.
 */
record Details(SortedMap<String, String> values) {
    static Details of(Map<String, ?> given) {
        SortedMap<String, String> values = new TreeMap<>();
        given.forEach((key, value) -> values.put(key, String.valueOf(value)));
        return new Details(values);
    }

    static Details parse(String json) {
        try {
            return of(Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {
            }));
        } catch (JsonProcessingException broken) {
            // An edited entry need not be readable; it only must not verify.
            return of(Map.of("unreadable", json));
        }
    }

    String json() {
        try {
            return Json.mapper().writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
