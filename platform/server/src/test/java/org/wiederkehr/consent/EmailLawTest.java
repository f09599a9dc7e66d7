package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.consent.Asking.TODAY;
import static org.wiederkehr.consent.Asking.asking;
import static org.wiederkehr.consent.Asking.consent;
import static org.wiederkehr.consent.Asking.lawfulSale;
import static org.wiederkehr.consent.Asking.revoked;
import static org.wiederkehr.consent.Channel.EMAIL;

import org.junit.jupiter.api.Test;
import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Sale;

class EmailLawTest {

    private static final Answer EXISTING_CUSTOMER = Allowed.by(Rule.EMAIL_EXISTING_CUSTOMER, Ground.EXISTING_CUSTOMER,
            5);

    @Test
    void a_double_opt_in_allows_an_e_mail() {
        assertThat(mail().with(consent(ConsentForm.DOUBLE_OPT_IN, EMAIL)).answer())
                .isEqualTo(Allowed.by(Rule.EMAIL_CONSENT, Ground.CONSENT, 1));
    }

    @Test
    void a_spoken_yes_does_not_prove_a_consent_to_e_mail() {
        assertThat(mail().with(consent(ConsentForm.SPOKEN, EMAIL)).answer())
                .isEqualTo(Refused.by(Rule.EMAIL_CONSENT, Refusal.PROOF_NOT_FOR_CHANNEL));
    }

    @Test
    void a_business_is_not_mailed_on_presumption() {
        assertThat(mail().of(CustomerKind.ORGANISATION)
                .with(new Facts.Presumption(4, TODAY, TODAY, true, true, true)).answer())
                .isEqualTo(Refused.by(Rule.EMAIL_CONSENT, Refusal.NO_CONSENT));
    }

    @Test
    void an_existing_customer_may_be_mailed_when_all_four_conditions_hold() {
        assertThat(mail().with(lawfulSale()).answer()).isEqualTo(EXISTING_CUSTOMER);
    }

    @Test
    void each_of_the_four_conditions_is_needed() {
        assertThat(mail().with(sale(false, true, true, true)).answer()).isEqualTo(no(Refusal.ADDRESS_NOT_FROM_SALE));
        assertThat(mail().with(sale(true, false, true, true)).answer()).isEqualTo(no(Refusal.NOT_OWN_SIMILAR_GOODS));
        assertThat(mail().with(lawfulSale()).objectedOn(TODAY).answer())
                .isEqualTo(Refused.by(Rule.OBJECTION, Refusal.OBJECTED));
        assertThat(mail().with(sale(true, true, false, true)).answer()).isEqualTo(no(Refusal.NOT_TOLD_AT_COLLECTION));
        assertThat(mail().with(sale(true, true, true, false)).answer()).isEqualTo(no(Refusal.NOT_TOLD_AT_USE));
    }

    @Test
    void an_address_from_a_sale_lapses_after_24_months_without_contact() {
        Sale old = new Sale(5, TODAY.minusYears(4), true, true, true, true);
        assertThat(mail().with(old).lastContactOn(TODAY.minusMonths(24)).answer()).isEqualTo(EXISTING_CUSTOMER);
        assertThat(mail().with(old).lastContactOn(TODAY.minusMonths(24).minusDays(1)).answer())
                .isEqualTo(no(Refusal.LAPSED_WITHOUT_CONTACT));
        assertThat(mail().with(old).answer()).isEqualTo(no(Refusal.LAPSED_WITHOUT_CONTACT));
    }

    @Test
    void who_revoked_the_consent_to_e_mail_is_not_mailed_as_an_existing_customer() {
        assertThat(mail().with(lawfulSale()).with(revoked(consent(ConsentForm.DOUBLE_OPT_IN, EMAIL))).answer())
                .isEqualTo(Refused.by(Rule.EMAIL_CONSENT, Refusal.CONSENT_REVOKED));
    }

    private static Asking mail() {
        return asking().by(EMAIL);
    }

    private static Sale sale(boolean fromSale, boolean similar, boolean collection, boolean use) {
        return new Sale(5, TODAY, fromSale, similar, collection, use);
    }

    private static Refused no(Refusal reason) {
        return Refused.by(Rule.EMAIL_EXISTING_CUSTOMER, reason);
    }
}
