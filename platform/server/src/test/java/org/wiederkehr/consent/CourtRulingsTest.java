package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.consent.Asking.TODAY;
import static org.wiederkehr.consent.Asking.asking;
import static org.wiederkehr.consent.Asking.consent;
import static org.wiederkehr.consent.Asking.revoked;
import static org.wiederkehr.consent.Channel.EMAIL;
import static org.wiederkehr.consent.Channel.PHONE;
import static org.wiederkehr.consent.Channel.POST;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Balancing;
import org.wiederkehr.consent.Facts.Grant;
import org.wiederkehr.consent.Facts.Request;

/** What German courts decided, as questions to the gate. docs/legal-gate.md tells each case and its source. */
class CourtRulingsTest {

    /** OLG Nürnberg 2023: winning back by phone after the consent was revoked; the caller bears the proof. */
    @Test
    void a_win_back_call_after_revocation_is_refused() {
        assertThat(asking().with(revoked(consent(ConsentForm.WRITTEN, PHONE))).answer())
                .isEqualTo(Refused.by(Rule.PHONE_CONSENT, Refusal.CONSENT_REVOKED));
    }

    /** OLG Nürnberg 2023, the burden of proof: a consent somebody remembers is none. */
    @Test
    void a_consent_that_cannot_be_proved_is_no_consent() {
        Grant unproved = new Grant(1, Set.of(PHONE), ConsentForm.SPOKEN, TODAY, Optional.empty(), Optional.empty(),
                true, false);
        assertThat(asking().with(unproved).answer())
                .isEqualTo(Refused.by(Rule.PHONE_CONSENT, Refusal.PROOF_MISSING));
    }

    /** OLG Köln, 6 U 222/12: a complaint permits the call about it, not a survey of satisfaction. */
    @Test
    void a_satisfaction_call_is_advertising() {
        Asking complained = asking().with(new Request(3, PHONE, TODAY, false));
        assertThat(complained.about(Purpose.OWN_REQUEST).answer()).isInstanceOf(Allowed.class);
        assertThat(complained.about(Purpose.SATISFACTION_SURVEY).answer())
                .isEqualTo(Refused.by(Rule.PHONE_CONSENT, Refusal.NO_CONSENT));
    }

    /** OLG Schleswig, 6 U 25/23: after an objection even "please call us" is unlawful advertising. */
    @Test
    void a_letter_asking_for_a_call_is_refused_after_an_objection() {
        Asking letter = asking().by(POST).about(Purpose.INVITATION_TO_CALL)
                .with(new Balancing(6, TODAY, TODAY, true));
        assertThat(letter.answer()).isInstanceOf(Allowed.class);
        assertThat(letter.objectedOn(TODAY).answer()).isEqualTo(Refused.by(Rule.OBJECTION, Refusal.OBJECTED));
    }

    /** BGH, III ZR 196/17: one declaration may cover several channels. */
    @Test
    void one_consent_covers_the_channels_it_names_and_no_other() {
        Grant both = consent(ConsentForm.WRITTEN, PHONE, EMAIL);
        assertThat(asking().by(PHONE).with(both).answer()).isInstanceOf(Allowed.class);
        assertThat(asking().by(EMAIL).with(both).answer()).isInstanceOf(Allowed.class);
        assertThat(asking().by(POST).with(both).answer()).isInstanceOf(Refused.class);
    }

    /** BGH, III ZR 196/17: a consent does not lapse by age. */
    @Test
    void a_consent_without_an_end_still_counts_after_many_years() {
        Grant old = new Grant(1, Set.of(PHONE), ConsentForm.WRITTEN, TODAY.minusYears(15), Optional.empty(),
                Optional.empty(), true, true);
        assertThat(asking().with(old).answer()).isInstanceOf(Allowed.class);
    }

    /** BGH, I ZR 164/09: a confirmed e-mail address proves nothing about the owner of a telephone number. */
    @Test
    void a_double_opt_in_by_e_mail_does_not_prove_a_consent_to_calls() {
        assertThat(asking().with(consent(ConsentForm.DOUBLE_OPT_IN, PHONE, EMAIL)).answer())
                .isEqualTo(Refused.by(Rule.PHONE_CONSENT, Refusal.PROOF_NOT_FOR_CHANNEL));
    }

    @Test
    void who_asked_for_a_call_back_may_be_called_about_it_once_and_in_time() {
        assertThat(requested(TODAY.minusDays(30), false)).isEqualTo(byRequest());
        assertThat(requested(TODAY.minusDays(31), false)).isEqualTo(no(Refusal.REQUEST_OUTDATED));
        assertThat(requested(TODAY, true)).isEqualTo(no(Refusal.NO_OWN_REQUEST));
    }

    @Test
    void a_call_back_request_after_an_objection_permits_the_call_and_an_earlier_one_does_not() {
        Asking question = asking().about(Purpose.OWN_REQUEST).with(new Request(3, PHONE, TODAY, false));
        assertThat(question.objectedOn(TODAY.minusDays(1)).answer()).isEqualTo(byRequest());
        assertThat(question.objectedOn(TODAY).answer()).isEqualTo(no(Refusal.REQUEST_OUTDATED));
    }

    @Test
    void a_call_back_request_does_not_permit_a_win_back_talk_nor_another_channel() {
        Request byPhone = new Request(3, PHONE, TODAY, false);
        assertThat(asking().with(byPhone).answer()).isEqualTo(Refused.by(Rule.PHONE_CONSENT, Refusal.NO_CONSENT));
        assertThat(asking().by(EMAIL).about(Purpose.OWN_REQUEST).with(byPhone).answer())
                .isEqualTo(no(Refusal.NO_OWN_REQUEST));
    }

    private static Answer requested(LocalDate day, boolean answered) {
        return asking().about(Purpose.OWN_REQUEST).with(new Request(3, PHONE, day, answered)).answer();
    }

    private static Answer byRequest() {
        return Allowed.by(Rule.OWN_REQUEST, Ground.OWN_REQUEST, 3);
    }

    private static Answer no(Refusal reason) {
        return Refused.by(Rule.OWN_REQUEST, reason);
    }
}
