package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.consent.Asking.TODAY;
import static org.wiederkehr.consent.Asking.asking;
import static org.wiederkehr.consent.Asking.consent;
import static org.wiederkehr.consent.Asking.revoked;
import static org.wiederkehr.consent.Channel.EMAIL;
import static org.wiederkehr.consent.Channel.PHONE;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Grant;
import org.wiederkehr.consent.Facts.Presumption;

class PhoneLawTest {

    private static final Answer ON_PRESUMPTION = Allowed.by(Rule.PHONE_PRESUMED, Ground.PRESUMED_CONSENT, 4);

    @Test
    void a_consumer_with_a_documented_consent_may_be_called() {
        assertThat(asking().with(consent(ConsentForm.WRITTEN, PHONE)).answer())
                .isEqualTo(Allowed.by(Rule.PHONE_CONSENT, Ground.CONSENT, 1));
    }

    @Test
    void a_consent_counts_on_its_last_day_and_not_on_the_next() {
        assertThat(asking().with(limited(0)).answer()).isInstanceOf(Allowed.class);
        assertThat(asking().with(limited(-1)).answer()).isEqualTo(no(Refusal.CONSENT_EXPIRED));
    }

    @Test
    void a_consent_that_starts_tomorrow_allows_nothing_today() {
        Grant tomorrow = new Grant(1, Set.of(PHONE), ConsentForm.WRITTEN, TODAY.plusDays(1), Optional.empty(),
                Optional.empty(), true, true);
        assertThat(asking().with(tomorrow).answer()).isEqualTo(no(Refusal.CONSENT_NOT_YET_GIVEN));
    }

    @Test
    void a_consent_without_proof_or_without_its_wording_is_none() {
        assertThat(asking().with(documented(true, false)).answer()).isEqualTo(no(Refusal.PROOF_MISSING));
        assertThat(asking().with(documented(false, true)).answer()).isEqualTo(no(Refusal.PROOF_MISSING));
    }

    @Test
    void a_consent_to_e_mail_is_none_to_calls() {
        assertThat(asking().with(consent(ConsentForm.WRITTEN, EMAIL)).answer())
                .isEqualTo(no(Refusal.CHANNEL_NOT_COVERED));
    }

    @Test
    void a_new_consent_after_a_revocation_counts() {
        Grant again = new Grant(7, Set.of(PHONE), ConsentForm.SPOKEN, TODAY, Optional.empty(), Optional.empty(), true,
                true);
        assertThat(asking().with(revoked(consent(ConsentForm.WRITTEN, PHONE))).with(again).answer())
                .isEqualTo(Allowed.by(Rule.PHONE_CONSENT, Ground.CONSENT, 7));
    }

    @Test
    void a_business_may_be_called_for_a_concrete_recorded_reason_until_it_expires() {
        assertThat(business(new Presumption(4, TODAY, TODAY, true, true, true)).answer()).isEqualTo(ON_PRESUMPTION);
        assertThat(business(new Presumption(4, TODAY.minusDays(9), TODAY.minusDays(1), true, true, true)).answer())
                .isEqualTo(Refused.by(Rule.PHONE_PRESUMED, Refusal.PRESUMPTION_EXPIRED));
    }

    @Test
    void a_presumed_consent_without_reason_content_or_approver_is_none() {
        Answer none = Refused.by(Rule.PHONE_PRESUMED, Refusal.NO_CONCRETE_REASON);
        assertThat(business(new Presumption(4, TODAY, TODAY, false, true, true)).answer()).isEqualTo(none);
        assertThat(business(new Presumption(4, TODAY, TODAY, true, false, true)).answer()).isEqualTo(none);
        assertThat(business(new Presumption(4, TODAY, TODAY, true, true, false)).answer()).isEqualTo(none);
        assertThat(business(new Presumption(4, TODAY.plusDays(1), TODAY.plusDays(2), true, true, true)).answer())
                .isEqualTo(none);
    }

    @Test
    void consent_is_never_presumed_of_a_consumer_nor_of_somebody_unknown() {
        Presumption presumption = new Presumption(4, TODAY, TODAY, true, true, true);
        assertThat(asking().of(CustomerKind.PERSON).with(presumption).answer()).isEqualTo(no(Refusal.NO_CONSENT));
        assertThat(asking().of(CustomerKind.UNKNOWN).with(presumption).answer())
                .isEqualTo(no(Refusal.UNKNOWN_COUNTS_AS_CONSUMER));
    }

    @Test
    void who_revoked_is_not_presumed_to_agree_after_all() {
        assertThat(business(new Presumption(4, TODAY, TODAY, true, true, true))
                .with(revoked(consent(ConsentForm.WRITTEN, PHONE))).answer()).isEqualTo(no(Refusal.CONSENT_REVOKED));
    }

    private static Asking business(Presumption presumption) {
        return asking().of(CustomerKind.ORGANISATION).with(presumption);
    }

    private static Refused no(Refusal reason) {
        return Refused.by(Rule.PHONE_CONSENT, reason);
    }

    private static Grant limited(int days) {
        return new Grant(1, Set.of(PHONE), ConsentForm.WRITTEN, TODAY.minusYears(1),
                Optional.of(TODAY.plusDays(days)), Optional.empty(), true, true);
    }

    private static Grant documented(boolean wording, boolean proof) {
        return new Grant(1, Set.of(PHONE), ConsentForm.WRITTEN, TODAY, Optional.empty(), Optional.empty(), wording,
                proof);
    }
}
