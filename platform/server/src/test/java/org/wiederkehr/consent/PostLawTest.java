package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.consent.Asking.TODAY;
import static org.wiederkehr.consent.Asking.asking;
import static org.wiederkehr.consent.Asking.consent;
import static org.wiederkehr.consent.Asking.revoked;
import static org.wiederkehr.consent.Channel.POST;

import org.junit.jupiter.api.Test;
import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Balancing;

class PostLawTest {

    @Test
    void a_letter_may_be_sent_on_a_current_weighing_of_interests_with_notice() {
        assertThat(letter(new Balancing(6, TODAY, TODAY, true)).answer())
                .isEqualTo(Allowed.by(Rule.POST_BALANCING, Ground.BALANCED_INTERESTS, 6));
    }

    @Test
    void a_weighing_past_its_review_or_not_yet_made_carries_no_letter() {
        assertThat(letter(new Balancing(6, TODAY.minusYears(1), TODAY.minusDays(1), true)).answer())
                .isEqualTo(no(Refusal.BALANCING_OUTDATED));
        assertThat(letter(new Balancing(6, TODAY.plusDays(1), TODAY.plusYears(1), true)).answer())
                .isEqualTo(no(Refusal.NO_BALANCING));
    }

    @Test
    void a_letter_that_does_not_say_that_one_may_object_is_not_sent() {
        assertThat(letter(new Balancing(6, TODAY, TODAY, false)).answer()).isEqualTo(no(Refusal.NO_OBJECTION_NOTICE));
    }

    @Test
    void who_revoked_the_consent_to_letters_gets_none_by_another_ground() {
        assertThat(letter(new Balancing(6, TODAY, TODAY, true)).with(revoked(consent(ConsentForm.WRITTEN, POST)))
                .answer()).isEqualTo(Refused.by(Rule.POST_CONSENT, Refusal.CONSENT_REVOKED));
    }

    private static Asking letter(Balancing balancing) {
        return asking().by(POST).with(balancing);
    }

    private static Refused no(Refusal reason) {
        return Refused.by(Rule.POST_BALANCING, reason);
    }
}
