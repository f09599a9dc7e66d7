package org.wiederkehr.winback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiederkehr.winback.Case.Changed;

class CaseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final CaseChange TO_PRICE = new CaseChange(Optional.empty(), Optional.empty(),
            Optional.of(TODAY.plusDays(7)), Optional.of(DefectionReason.PRICE));

    @Test
    void a_new_case_is_open_and_its_reason_unknown() {
        assertThat(aCase().state()).isEqualTo(CaseState.OPEN);
        assertThat(aCase().reason()).isEqualTo(DefectionReason.UNKNOWN);
    }

    @Test
    void a_change_by_who_saw_the_present_version_is_done() {
        Case found = aCase();
        assertThat(found.change(0, TO_PRICE)).isEqualTo(new Changed.Done());
        assertThat(found.reason()).isEqualTo(DefectionReason.PRICE);
        assertThat(found.nextOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void a_change_by_who_saw_an_older_version_changes_nothing() {
        Case found = aCase();
        assertThat(found.change(1, TO_PRICE)).isEqualTo(new Changed.Stale());
        assertThat(found.reason()).isEqualTo(DefectionReason.UNKNOWN);
    }

    @Test
    void a_change_leaves_what_it_does_not_name() {
        Case found = aCase();
        found.change(0, new CaseChange(Optional.of("berta"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(found.reason()).isEqualTo(DefectionReason.UNKNOWN);
        assertThat(found.nextOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(CaseClosing.Result.class)
    void a_closed_case_changes_no_more_and_cannot_be_closed_again(CaseClosing.Result result) {
        Case closed = aCase();
        assertThat(closed.close(0, new CaseClosing(result, Optional.empty()), NOON)).isEqualTo(new Changed.Done());
        assertThat(closed.isLive()).isFalse();
        assertThat(closed.change(0, TO_PRICE)).isEqualTo(new Changed.Closed(result.state()));
        assertThat(closed.close(0, new CaseClosing(CaseClosing.Result.WON, Optional.empty()), NOON))
                .isEqualTo(new Changed.Closed(result.state()));
    }

    @Test
    void after_a_friendly_talk_the_case_waits_for_the_day_agreed_and_knows_the_reason() {
        Case found = aCase();
        found.talked(new Told.Friendly("kauft beim Wettbewerber", DefectionReason.PRICE, "Preisliste schicken",
                TODAY.plusDays(14)));
        assertThat(found.state()).isEqualTo(CaseState.WAITING);
        assertThat(found.nextOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(found.reason()).isEqualTo(DefectionReason.PRICE);
    }

    @Test
    void after_a_cool_talk_the_case_waits_for_the_promise_unless_another_day_was_agreed() {
        Told.Pledge pledge = new Told.Pledge("Ersatz liefern", "Berta", TODAY.plusDays(5));
        Case found = aCase();
        found.talked(new Told.Cool("Lieferung kam zweimal falsch", Optional.empty(), pledge, Optional.empty()));
        assertThat(found.nextOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(found.reason()).isEqualTo(DefectionReason.UNKNOWN);
        found.talked(new Told.Cool("Lieferung kam zweimal falsch", Optional.of(DefectionReason.DELAY), pledge,
                Optional.of(TODAY.plusDays(9))));
        assertThat(found.nextOn()).isEqualTo(TODAY.plusDays(9));
        assertThat(found.reason()).isEqualTo(DefectionReason.DELAY);
    }

    private static Case aCase() {
        return new Case(1, 2, "anna", TODAY);
    }
}
