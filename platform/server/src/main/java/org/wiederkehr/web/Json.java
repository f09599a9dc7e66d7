package org.wiederkehr.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * JSON as the whole house speaks it: records, ISO dates, absent instead of null, ids and money as the records say.
 * Input is read strictly: no unknown or doubled fields, no missing primitives, no floats for integers, little depth.
 */
@Provider
public class Json implements ContextResolver<ObjectMapper> {
    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final ObjectMapper MAPPER = make();

    /** For rooms that keep JSON in columns; shared, not to be changed. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** As a room stores it. */
    public static String stored(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), impossible);
        }
    }

    /** What a room has stored. That it cannot be read is a fault of the house, never the caller's. */
    public static <T> T read(String stored, Class<T> type) {
        try {
            return MAPPER.readValue(stored, type);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("stored JSON is no " + type.getSimpleName(), ours);
        }
    }

    /** The same for a few named texts. */
    public static Map<String, String> texts(String stored) {
        try {
            return MAPPER.readValue(stored, new TypeReference<>() {
            });
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("stored JSON holds no texts", ours);
        }
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    private static ObjectMapper make() {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER).maxStringLength(LONGEST_TEXT).build())
                .build();
        return JsonMapper.builder(factory).addModule(new Jdk8Module()).addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addDeserializer(String.class, new PlainText()))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS).build();
    }
}
