package org.wiederkehr.winback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiederkehr.winback.CallGuide.Blocked;
import org.wiederkehr.winback.CallGuide.Step;

class CallGuideTest {

    @ParameterizedTest
    @CsvSource({"FAULTY_PRODUCT,APOLOGY,DISCOUNT_FIRST", "UNFAIR_COMPLAINT,PROMISE,DISCOUNT_FIRST",
            "SERVICE,FIX,DISCOUNT_FIRST", "EMPLOYEE_CONDUCT,OTHER_CONTACT_PERSON,SAME_CALLER",
            "DELAY,CORRECTION,UNCHECKED_REPEAT_ORDER", "UNWANTED_RESULT,PROMISE,UNCHECKED_REPEAT_ORDER",
            "NO_NEED,PAUSE,PRICE_OFFER", "CHANGE_WISH,NEWS,APOLOGY", "MONEY_TEMPORARY,DEFERRAL,PRESSURE",
            "MONEY_PERMANENT,CHEAPER_STANDARD,PRESSURE", "PRICE,EXPIRING_OFFER,PERMANENT_DISCOUNT",
            "UNRELATED,PRICE_LIST,APOLOGY", "UNKNOWN,SUPPLY_QUESTION,INCENTIVE_BEFORE_CAUSE"})
    void each_reason_has_its_measure_and_what_it_blocks(DefectionReason reason, Step measure, Blocked blocked) {
        CallGuide guide = CallGuide.forReason(reason);
        assertThat(guide.steps()).contains(measure);
        assertThat(guide.blocked()).containsExactly(blocked);
    }

    @ParameterizedTest
    @EnumSource(DefectionReason.class)
    void every_talk_opens_with_saving_face_and_listening_and_ends_with_thanks(DefectionReason reason) {
        assertThat(CallGuide.forReason(reason).steps()).startsWith(Step.OPENING, Step.LISTEN, Step.SUPPLY_QUESTION)
                .endsWith(Step.IMPROVEMENT_QUESTION, Step.THANKS).doesNotHaveDuplicates();
    }

    @Test
    void nobody_apologises_where_apologies_are_blocked() {
        assertThat(CallGuide.forReason(DefectionReason.CHANGE_WISH).steps()).doesNotContain(Step.APOLOGY,
                Step.SUPERIOR_APOLOGISES);
        assertThat(CallGuide.forReason(DefectionReason.UNRELATED).steps()).doesNotContain(Step.APOLOGY,
                Step.SUPERIOR_APOLOGISES);
    }

    @Test
    void while_the_cause_is_unknown_the_talk_is_for_listening_only() {
        assertThat(CallGuide.forReason(DefectionReason.UNKNOWN).steps()).containsExactly(Step.OPENING, Step.LISTEN,
                Step.SUPPLY_QUESTION, Step.IMPROVEMENT_QUESTION, Step.THANKS);
    }
}
