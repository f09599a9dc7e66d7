package org.wiederkehr.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiederkehr.console.text.Money;

class JsonTest {

    record Thing(String id, Optional<String> name, Optional<Money> worth) {}

    @Test
    void what_is_absent_is_empty_and_what_is_new_is_overlooked() throws JsonProcessingException {
        Listed<Thing> read = Json.MAPPER.readValue("{\"items\":[{\"id\":\"1\",\"learnedLater\":{\"a\":1}}]}",
                new TypeReference<>() {
                });
        assertThat(read.next()).isEmpty();
        assertThat(read.items()).containsExactly(new Thing("1", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_problem_keeps_its_code_its_fields_and_its_parameters() throws JsonProcessingException {
        Problem problem = Json.MAPPER.readValue("""
                {"type":"/problems/case-open","title":"Es läuft schon ein Fall","status":409,"code":"case-open","params":{"case":"31"},
                 "fields":[{"pointer":"/customer","code":"required","message":"Bitte ausfüllen"}]}""", Problem.class);
        assertThat(problem.code()).isEqualTo("case-open");
        assertThat(problem.param("case")).contains("31");
        assertThat(problem.param("other")).isEmpty();
        assertThat(problem.messages()).containsEntry("/customer", "Bitte ausfüllen");
    }
}
