package org.wiederkehr.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiederkehr.consent.Asking.TODAY;
import static org.wiederkehr.consent.Asking.asking;
import static org.wiederkehr.consent.Asking.consent;
import static org.wiederkehr.consent.Asking.lawfulSale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiederkehr.consent.Answer.Allowed;
import org.wiederkehr.consent.Answer.Refused;
import org.wiederkehr.consent.Facts.Balancing;
import org.wiederkehr.consent.Facts.Presumption;

class GateRefusesByDefaultTest {

    @ParameterizedTest
    @CsvSource({"PHONE,PERSON,NO_CONSENT", "PHONE,UNKNOWN,NO_CONSENT", "PHONE,ORGANISATION,NO_CONCRETE_REASON",
            "EMAIL,PERSON,NO_CONSENT", "EMAIL,UNKNOWN,NO_CONSENT", "EMAIL,ORGANISATION,NO_CONSENT",
            "POST,PERSON,NO_BALANCING", "POST,UNKNOWN,NO_BALANCING", "POST,ORGANISATION,NO_BALANCING"})
    void without_any_record_every_channel_is_refused_with_a_reason(Channel channel, CustomerKind kind, Refusal reason) {
        assertThat(asking().by(channel).of(kind).answer())
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void an_erased_customer_is_not_contacted_whatever_else_is_on_record(Channel channel) {
        assertThat(everythingInFavour(channel).answer()).isInstanceOf(Allowed.class);
        assertThat(everythingInFavour(channel).erased().answer())
                .isEqualTo(Refused.by(Rule.ERASURE, Refusal.ERASED));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void a_restricted_customer_is_not_contacted_whatever_else_is_on_record(Channel channel) {
        assertThat(everythingInFavour(channel).restricted().answer())
                .isEqualTo(Refused.by(Rule.RESTRICTION, Refusal.RESTRICTED));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void an_objection_blocks_every_channel_for_good_even_against_a_consent(Channel channel) {
        assertThat(everythingInFavour(channel).objectedOn(TODAY.minusYears(9)).answer())
                .isEqualTo(Refused.by(Rule.OBJECTION, Refusal.OBJECTED));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_names_a_remedy_or_says_that_there_is_none(Refusal refusal) {
        assertThat(refusal.remedy() == Refusal.Remedy.NONE).isEqualTo(refusal == Refusal.ERASED);
    }

    private static Asking everythingInFavour(Channel channel) {
        return asking().by(channel).of(CustomerKind.ORGANISATION)
                .with(consent(ConsentForm.WRITTEN, Channel.PHONE, Channel.EMAIL, Channel.POST)).with(lawfulSale())
                .with(new Presumption(4, TODAY, TODAY, true, true, true))
                .with(new Balancing(6, TODAY.minusDays(1), TODAY, true));
    }
}
