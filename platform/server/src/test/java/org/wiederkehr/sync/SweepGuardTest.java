package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepGuardTest {
    @ParameterizedTest
    @CsvSource({"20, 20, false", "21, 21, true", "21, 419, true", "21, 420, false", "50, 1000, false", "51, 1000, true",
            "0, 0, false"})
    void more_than_twenty_and_more_than_five_percent_ask_first(long missing, long kept, boolean asks) {
        assertThat(Sweep.needsConfirmation(missing, kept)).isEqualTo(asks);
    }
}
