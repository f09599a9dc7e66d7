package org.wiederkehr.run.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bodies made from the contract's schemas. A field that is named after another thing ({@code customer}, {@code uploads})
 * holds that thing's id.
 *
 * @param things the names of what has ids, from the database's own foreign keys
 * @param id     the id to put there
 * @param unique changes with every body, for what must not repeat
 */
record Sample(PublishedContract contract, Set<String> things, String id, String unique) {
    private static final int DEEPEST = 6;

    /** For plans; every other day lies in the past. */
    static String soon() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
    }

    String json(JsonNode schema) {
        return value("", schema, 0).toString();
    }

    private JsonNode value(String name, JsonNode reference, int depth) {
        JsonNode schema = contract.resolve(alternative(contract.resolve(reference)));
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> things.contains(name)
                    ? JsonNodeFactory.instance.numberNode(Long.parseLong(id))
                    : JsonNodeFactory.instance.numberNode(schema.path("minimum").asLong(1));
            case "number" -> JsonNodeFactory.instance.numberNode(1);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> TextNode.valueOf(text(name, schema));
        };
    }

    /** An optional value is written as a choice between the value and nothing. */
    private static JsonNode alternative(JsonNode schema) {
        for (String choice : Set.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode option : schema.path(choice)) {
                if (!option.path("type").asText().equals("null")) {
                    return option;
                }
            }
        }
        return schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.path(0).asText().equals("null") ? type.path(1).asText() : type.path(0).asText();
        }
        return schema.has("properties") ? "object" : type.asText("string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        if (depth < DEEPEST) {
            for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
                made.set(property.getKey(), value(property.getKey(), property.getValue(), depth + 1));
            }
        }
        return made;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return JsonNodeFactory.instance.arrayNode().add(value(one, schema.path("items"), depth + 1));
    }

    private String text(String name, JsonNode schema) {
        if (things.contains(name)) {
            return id;
        }
        return switch (schema.path("format").asText() + " " + name.toLowerCase(Locale.ROOT)) {
            case String date when date.matches("date .*(nexton|dueon|reviewon|expireson|until)") -> soon();
            case String date when date.startsWith("date ") -> "2026-01-15";
            case String instant when instant.startsWith("date-time ") -> "2026-01-15T10:00:00Z";
            case String mail when mail.endsWith("email") -> "probe-" + unique + "@example.org";
            case String alias when alias.endsWith("alias") -> "probe-" + unique;
            case String colour when colour.endsWith("colour") -> "#112233";
            case String currency when currency.endsWith("currency") -> "EUR";
            case String zone when zone.endsWith("zone") -> "Europe/Berlin";
            case String connector when connector.endsWith(" connector") -> "csv";
            default -> "probe " + unique;
        };
    }
}
