package org.wiederkehr.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A problem as it is sent. {@code incident} is set on unexpected errors only and is found again in the log. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String code, Map<String, Object> params,
        List<FieldBody> fields, Optional<String> incident) {

    /** One wrong field with its message in the asked language. */
    public record FieldBody(String pointer, String code,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> params, String message) {}

    static ProblemBody of(Problem problem, Texts texts) {
        return new ProblemBody("/problems/" + problem.code(), texts.say(problem.code(), problem.params()),
                problem.status(), problem.code(), problem.params(),
                problem.fields().stream().map(field -> new FieldBody(field.pointer(), field.code(), field.params(),
                        texts.say("field." + field.code(), field.params()))).toList(),
                Optional.empty());
    }

    static ProblemBody unexpected(String incident, Texts texts) {
        return new ProblemBody("/problems/unexpected", texts.say("unexpected", Map.of()), 500, "unexpected", Map.of(),
                List.of(), Optional.of(incident));
    }
}
