package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EtaTest {
    @Test
    void the_pace_of_this_attempt_counts_for_what_is_left_and_for_publishing() {
        // 100 of 400 bytes in 10 s: 30 s more to read, and publishing 400 bytes takes as long as reading them
        assertThat(Run.eta(Duration.ofSeconds(10), 100, 300, 400)).hasValue(70);
    }

    @Test
    void nothing_is_promised_before_there_is_a_pace() {
        assertThat(Run.eta(Duration.ofSeconds(1), 100, 300, 400)).isEmpty();
        assertThat(Run.eta(Duration.ofSeconds(10), 0, 400, 400)).isEmpty();
    }
}
