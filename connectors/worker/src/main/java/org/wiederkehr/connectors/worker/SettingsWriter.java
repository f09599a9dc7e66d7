package org.wiederkehr.connectors.worker;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Secret;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Turns a settings record into the JSON document that {@link SettingsReader} reads. Secrets do not come out. */
final class SettingsWriter {

    private SettingsWriter() {}

    static String json(Record settings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            value(settings, json);
        }
        return text.toString();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case Record record -> record(record, json);
            case Map<?, ?> map -> map(map, json);
            case Iterable<?> elements -> {
                json.writeStartArray();
                for (Object element : elements) {
                    value(element, json);
                }
                json.writeEndArray();
            }
            case Optional<?> optional when optional.isPresent() -> value(optional.get(), json);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case Enum<?> constant -> json.writeString(constant.name());
            case String text -> json.writeString(text);
            default -> json.writeNull();
        }
    }

    private static void map(Map<?, ?> map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            value(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void record(Record record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component(record, component.getAccessor());
            if (!(value instanceof Secret) && !Optional.empty().equals(value)) {
                json.writeFieldName(component.getName());
                value(value, json);
            }
        }
        json.writeEndObject();
    }

    private static Object component(Record record, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
