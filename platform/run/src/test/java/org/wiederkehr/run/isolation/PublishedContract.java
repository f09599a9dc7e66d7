package org.wiederkehr.run.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The OpenAPI document the server publishes, as the list of what can be called. */
record PublishedContract(JsonNode document) {

    static PublishedContract of(Wire wire) {
        Answer answer = wire.send(new Call("GET", "/openapi?format=JSON", Optional.empty(), Optional.empty()));
        try {
            return new PublishedContract(new ObjectMapper()
                    .readTree(answer.body().getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(answer.body(), broken);
        }
    }

    List<Endpoint> endpoints() {
        List<Endpoint> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> item : path.getValue().properties()) {
                if (item.getValue().has("operationId")) {
                    found.add(endpoint(path.getKey(), item.getKey(), item.getValue()));
                }
            }
        }
        return found;
    }

    /** Follows a reference within the document. */
    JsonNode resolve(JsonNode schema) {
        JsonNode at = schema;
        while (at.has("$ref")) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }

    private Endpoint endpoint(String path, String verb, JsonNode operation) {
        Set<String> roles = new TreeSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        List<String> query = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText()).toList();
        return new Endpoint(operation.path("operationId").asText(), verb.toUpperCase(Locale.ROOT), path,
                roles, query, body(operation), operation.toString().contains("text/event-stream"));
    }

    private static Optional<Endpoint.BodySchema> body(JsonNode operation) {
        return operation.path("requestBody").path("content").properties().stream().findFirst()
                .map(content -> new Endpoint.BodySchema(content.getKey(), content.getValue().path("schema")));
    }
}
