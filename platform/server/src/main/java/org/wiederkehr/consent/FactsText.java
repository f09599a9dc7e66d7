package org.wiederkehr.consent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Facts as they are stored. The mapper is this room's own: were the API's JSON to change, decisions of past years would
 * still have to be read.
 */
final class FactsText {

    private static final JsonMapper JSON = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    private FactsText() {}

    static String write(Facts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("facts cannot be written", impossible);
        }
    }

    /** @throws IllegalArgumentException when the text holds no facts, or more or less than this version knows */
    static Facts read(String text) {
        try {
            return JSON.readValue(text, Facts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the facts of a decision", e);
        }
    }
}
