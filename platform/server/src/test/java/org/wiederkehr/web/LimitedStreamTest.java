package org.wiederkehr.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
    @Test
    void gives_all_up_to_its_limit() throws IOException {
        assertThat(stream(100, 100).readAllBytes()).hasSize(100);
    }

    @Test
    void one_byte_more_is_a_problem() {
        Problem problem = catchThrowableOfType(Problem.class, () -> stream(101, 100).readAllBytes());
        assertThat(problem.status()).isEqualTo(413);
    }

    @Test
    void skipping_counts_too() {
        assertThat(catchThrowableOfType(Problem.class, () -> stream(200, 100).skipNBytes(150))).isNotNull();
    }

    private static LimitedStream stream(int bytes, int limit) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), limit);
    }
}
