package org.wiederkehr.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");

    @ParameterizedTest
    @CsvSource({"4,OPEN", "3,DUE", "0,DUE", "-1,BROKEN"})
    void a_promise_is_due_three_days_before_its_day_and_broken_after_it(int days, PromiseState state) {
        assertThat(promise(TODAY.plusDays(days)).state(TODAY)).isEqualTo(state);
    }

    @Test
    void a_promise_is_kept_once_and_the_first_proof_stands() {
        Promise late = promise(TODAY.minusDays(9));
        assertThat(late.keep("Lieferschein 17", NOON)).isEqualTo(new Promise.Kept.Done());
        assertThat(late.state(TODAY)).isEqualTo(PromiseState.KEPT);
        assertThat(late.keep("Lieferschein 18", NOON)).isEqualTo(new Promise.Kept.Already());
    }

    private static Promise promise(LocalDate dueOn) {
        return new Promise(1, 2, new Told.Pledge("Ersatz liefern", "Berta", dueOn), NOON);
    }
}
