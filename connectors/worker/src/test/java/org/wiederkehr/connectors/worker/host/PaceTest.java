package org.wiederkehr.connectors.worker.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(Duration.ofSeconds(20));

    @Test
    void on_a_busy_machine_a_preview_may_take_longer_than_it_computes() {
        for (int second = 1; second <= 100; second++) {
            assertThat(over(second, second * 50L)).as("after %s s", second).isFalse();
        }
    }

    @Test
    void it_computes_no_longer_than_it_may() {
        assertThat(over(15, 19_900)).isFalse();
        assertThat(over(16, 20_000)).isTrue();
    }

    @Test
    void it_does_not_stand_still_for_as_long() {
        assertThat(over(5, 3_000)).isFalse();
        assertThat(over(24, 3_050)).isFalse();
        assertThat(over(25, 3_060)).isTrue();
    }

    @Test
    void who_stirs_again_has_as_long_again() {
        assertThat(over(5, 3_000)).isFalse();
        assertThat(over(24, 3_100)).isFalse();
        assertThat(over(43, 3_100)).isFalse();
        assertThat(over(44, 3_100)).isTrue();
    }

    @Test
    void two_minutes_are_the_end_for_everybody() {
        for (int second = 1; second < 120; second++) {
            assertThat(over(second, second * 100L)).isFalse();
        }
        assertThat(over(120, 12_000)).isTrue();
    }

    @Test
    void where_the_system_does_not_say_what_it_computes_the_wall_decides() {
        assertThat(over(19, 0)).isFalse();
        assertThat(over(20, 0)).isTrue();
    }

    private boolean over(int seconds, long computedMillis) {
        return pace.isOver(Duration.ofSeconds(seconds), Duration.ofMillis(computedMillis));
    }
}
