package org.wiederkehr.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose fault JSON is that nobody can read. */
class ProblemMapperTest {
    /** What a room keeps. */
    record Kept(long minor) {}

    @ParameterizedTest
    @ValueSource(strings = {"{\"minor\":", "{\"minor\":\"x\"}", "{\"minor\":1,\"more\":2}", "{}"})
    void stored_json_that_cannot_be_read_is_the_houses_fault(String stored) {
        Throwable failure = catchThrowable(() -> Json.read(stored, Kept.class));
        assertThat(ProblemMapper.problem(failure)).isEmpty();
        assertThat(ProblemMapper.problem(new IllegalStateException(failure))).isEmpty();
        assertThat(ProblemMapper.problem(new ProcessingException(failure))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"minor\":", "{\"minor\":\"x\"}", "{\"minor\":1,\"more\":2}", "{}"})
    void a_body_that_cannot_be_read_is_the_callers(String body) {
        JsonProcessingException failure = reading(body);
        for (Throwable seen : new Throwable[]{failure, new ProcessingException(failure),
                new ProcessingException(new ProcessingException(failure))}) {
            assertThat(ProblemMapper.problem(seen)).map(Problem::status).as(seen.toString()).contains(400);
        }
    }

    @Test
    void an_answer_that_cannot_be_written_is_the_houses_fault() {
        Throwable failure = catchThrowable(() -> Json.mapper().writeValueAsString(new Object()));
        assertThat(failure).isInstanceOf(JsonProcessingException.class);
        assertThat(ProblemMapper.problem(failure)).isEqualTo(Optional.empty());
    }

    private static JsonProcessingException reading(String body) {
        try (var in = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))) {
            throw new AssertionError(Json.mapper().readValue(in, Kept.class).toString());
        } catch (JsonProcessingException wrong) {
            return wrong;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
