package org.wiederkehr.winback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiederkehr.consent.Channel;
import org.wiederkehr.web.Problem;

class TellingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Optional<String> WORDS = Optional.of("Worte");
    private static final Optional<LocalDate> SOON = Optional.of(TODAY.plusDays(3));
    private static final Optional<DefectionReason> PRICE = Optional.of(DefectionReason.PRICE);
    private static final Optional<NewContact.NewPromise> REMEDY = Optional
            .of(new NewContact.NewPromise("Ersatz", "Berta", TODAY));

    @Test
    void a_friendly_talk_tells_situation_reason_and_a_next_step_with_its_day() {
        assertThat(Telling.read(friendly(WORDS, PRICE, WORDS, SOON), TODAY))
                .isEqualTo(new Told.Friendly("Worte", DefectionReason.PRICE, "Worte", TODAY.plusDays(3)));
    }

    @Test
    void everything_a_friendly_talk_lacks_is_asked_for_at_once() {
        assertThat(wrong(friendly(Optional.of(" "), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("/situation required", "/reason required", "/nextStep required", "/nextOn required");
    }

    @Test
    void a_next_step_lies_neither_in_the_past_nor_beyond_five_years() {
        assertThat(wrong(friendly(WORDS, PRICE, WORDS, Optional.of(TODAY.minusDays(1)))))
                .containsExactly("/nextOn out-of-range");
        assertThat(wrong(friendly(WORDS, PRICE, WORDS, Optional.of(TODAY.plusYears(5).plusDays(1)))))
                .containsExactly("/nextOn out-of-range");
    }

    @Test
    void a_cool_talk_tells_the_criticism_and_a_promise_with_owner_and_day() {
        assertThat(Telling.read(cool(WORDS, REMEDY), TODAY)).isEqualTo(new Told.Cool("Worte", Optional.empty(),
                new Told.Pledge("Ersatz", "Berta", TODAY), Optional.empty()));
    }

    @Test
    void a_cool_talk_without_criticism_or_promise_is_not_written_down() {
        assertThat(wrong(cool(Optional.empty(), Optional.empty()))).containsExactly("/criticism required",
                "/promise required");
    }

    @Test
    void a_promise_for_yesterday_is_none() {
        assertThat(wrong(cool(WORDS, Optional.of(new NewContact.NewPromise("Ersatz", "Berta", TODAY.minusDays(1))))))
                .containsExactly("/promise/dueOn out-of-range");
    }

    @Test
    void of_a_rude_talk_only_the_reason_is_kept() {
        assertThat(Telling.read(new NewContact(Channel.PHONE, CallOutcome.RUDE, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), PRICE, Optional.empty(), Optional.empty(), Optional.empty()),
                TODAY)).isEqualTo(new Told.Rude(PRICE));
    }

    @Test
    void about_a_rude_customer_nothing_is_written_down() {
        assertThat(wrong(new NewContact(Channel.PHONE, CallOutcome.RUDE, Optional.empty(), Optional.empty(), WORDS,
                WORDS, Optional.empty(), WORDS, SOON, REMEDY))).containsExactly("/situation not-in-this-outcome",
                        "/criticism not-in-this-outcome", "/nextStep not-in-this-outcome",
                        "/nextOn not-in-this-outcome", "/promise not-in-this-outcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "7\"", "W/\"7\"", "*", "\"x\"", "\"99999999999\""})
    void a_version_that_cannot_be_ours_is_stale(String ifMatch) {
        assertThat(catchThrowableOfType(Problem.class, () -> Versions.seen(ifMatch)).status()).isEqualTo(412);
    }

    @Test
    void a_change_without_a_version_is_refused_and_a_version_is_read() {
        assertThatThrownBy(() -> Versions.seen(null)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.status()).isEqualTo(428));
        assertThat(Versions.seen("\"7\"")).isEqualTo(7);
    }

    private static List<String> wrong(NewContact written) {
        return catchThrowableOfType(Problem.class, () -> Telling.read(written, TODAY)).fields().stream()
                .map(field -> field.pointer() + " " + field.code()).toList();
    }

    private static NewContact friendly(Optional<String> situation, Optional<DefectionReason> reason,
            Optional<String> nextStep, Optional<LocalDate> nextOn) {
        return new NewContact(Channel.PHONE, CallOutcome.FRIENDLY, Optional.empty(), Optional.empty(), situation,
                Optional.empty(), reason, nextStep, nextOn, Optional.empty());
    }

    private static NewContact cool(Optional<String> criticism, Optional<NewContact.NewPromise> promise) {
        return new NewContact(Channel.PHONE, CallOutcome.COOL, Optional.empty(), Optional.empty(), Optional.empty(),
                criticism, Optional.empty(), Optional.empty(), Optional.empty(), promise);
    }
}
