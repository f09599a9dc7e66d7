package org.wiederkehr.console.api;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A refusal of the API (RFC 9457): a stable type, a title in the reader's language, for input the fields that were wrong. */
public final class Problem {

    @JsonProperty
    private String type = "about:blank";
    @JsonProperty
    private String title = "";
    @JsonProperty
    private String detail = "";
    @JsonProperty
    private int status;
    @JsonProperty
    private List<Field> fields = List.of();
    private final Map<String, JsonNode> members = new LinkedHashMap<>();

    /** One wrong input: where (JSON pointer), what, and the sentence that says so. */
    public record Field(String pointer, String code, String message) {

        public Field {
            message = Optional.ofNullable(message).orElse(code);
        }
    }

    Problem() {}

    public Problem(int status, String code, String title) {
        this.status = status;
        this.type = "/problems/" + code;
        this.title = title;
    }

    @JsonAnySetter
    void member(String name, JsonNode value) {
        members.put(name, value);
    }

    /** The last segment of the type: {@code not-found}, {@code conflict}, {@code contact-not-allowed}, ... */
    public String code() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** An answer without a status member carries that of its response. */
    Problem orStatus(int code) {
        if (status == 0) {
            status = code;
        }
        return this;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public int status() {
        return status;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The messages by JSON pointer, for the fields of a form. */
    public Map<String, String> messages() {
        var messages = new LinkedHashMap<String, String>();
        fields.forEach(field -> messages.putIfAbsent(field.pointer(), field.message()));
        return messages;
    }

    /** One of the problem's parameters as text; empty when the API did not send it. */
    public Optional<String> param(String name) {
        return Optional.ofNullable(members.get("params")).map(params -> params.path(name))
                .filter(value -> !value.isMissingNode())
                .map(JsonNode::asText);
    }
}
