package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepGuardTest {
    @ParameterizedTest
    @CsvSource({"20, 400, false", "21, 21, true", "21, 419, true", "21, 420, false", "50, 1000, false",
            "51, 1000, true", "0, 0, false"})
    void more_than_twenty_and_more_than_five_percent_ask_first(long missing, long kept, boolean asks) {
        assertThat(Sweep.needsConfirmation(missing, kept, 0)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"20, 20, true", "20, 39, true", "20, 40, false", "4, 7, true", "3, 3, false"})
    void most_of_what_a_small_firm_has_asks_first(long missing, long kept, boolean asks) {
        assertThat(Sweep.needsConfirmation(missing, kept, 0)).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, 1, true", "1, 1000, 0, false", "3, 1000, 2, false", "0, 1000, 5, false"})
    void what_may_only_have_been_unreadable_asks_first(long missing, long kept, long rejected, boolean asks) {
        assertThat(Sweep.needsConfirmation(missing, kept, rejected)).isEqualTo(asks);
    }
}
