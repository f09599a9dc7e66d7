package org.wiederkehr.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    /** A body as rooms write them. */
    record Order(String id, LocalDate on, Optional<String> number, List<Line> lines) {
        record Line(long minor) {}
    }

    @Test
    void records_go_there_and_back() throws JsonProcessingException {
        Order order = new Order("7", LocalDate.of(2026, 2, 28), Optional.empty(), List.of(new Order.Line(12)));
        String json = Json.mapper().writeValueAsString(order);
        assertThat(json).isEqualTo("{\"id\":\"7\",\"on\":\"2026-02-28\",\"lines\":[{\"minor\":12}]}");
        assertThat(Json.mapper().readValue(json, Order.class)).isEqualTo(order);
    }

    @Test
    void instants_are_iso() throws JsonProcessingException {
        assertThat(Json.mapper().writeValueAsString(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00Z\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"id\":\"7\",\"tenant_id\":2}                       | /tenant_id     | unknown",
            "{\"lines\":[{\"minor\":1},{\"minor\":1,\"x\":1}]}    | /lines/1/x     | unknown",
            "{\"lines\":[{\"minor\":\"a\"}]}                      | /lines/0/minor | malformed",
            "{\"lines\":[{\"minor\":1.5}]}                        | /lines/0/minor | malformed",
            "{\"lines\":[{\"minor\":null}]}                       | /lines/0/minor | malformed",
            "{\"lines\":[{}]}                                     | /lines/0/minor | malformed",
            "{\"on\":\"2026-02-30\"}                              | /on            | malformed",
            "{\"id\":\"a\\u0000b\"}                               | /id            | malformed",
            "{\"id\":\"7\",\"id\":\"8\"}                          | ``             | not-json",
            "{\"id\":                                             | ``             | not-json"})
    void wrong_input_is_pointed_at(String body, String pointer, String code) {
        JsonProcessingException failure = catchThrowableOfType(JsonProcessingException.class,
                () -> Json.mapper().readValue(body, Order.class));
        assertThat(WrongJson.problem(failure).fields()).singleElement().satisfies(field -> {
            assertThat(field.pointer()).isEqualTo(pointer);
            assertThat(field.code()).isEqualTo(code);
        });
    }

    @Test
    void deep_nesting_is_refused_before_it_hurts() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(catchThrowableOfType(JsonProcessingException.class, () -> Json.mapper().readTree(deep)))
                .isNotNull();
    }
}
