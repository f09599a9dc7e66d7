package org.wiederkehr.analysis.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class LoyaltyTest {

    private static Evidence evidence(double behaviour, double attitude, double relation) {
        Map<Criterion, Double> values = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values())
            values.put(criterion, switch (criterion.part()) {
                case BEHAVIOUR -> behaviour;
                case ATTITUDE -> attitude;
                case RELATION -> relation;
            });
        return Evidence.of(values);
    }

    private static Loyalty.Judged judged(Evidence evidence) {
        return (Loyalty.Judged) LoyaltyRule.DEFAULT.judge(evidence);
    }

    @Test
    void the_index_weighs_the_parts() {
        assertThat(judged(evidence(50, 60, 70)).index()).isCloseTo(.4 * 50 + .3 * 60 + .3 * 70, within(1e-12));
    }

    @Test
    void loyal_needs_the_index_the_relation_and_no_weak_part() {
        assertThat(judged(evidence(70, 70, 70)).type()).isEqualTo(LoyaltyType.LOYAL);
        assertThat(judged(evidence(70, 70, 70)).reasons()).hasOnlyElementsOfType(Reason.AllMet.class);
        assertThat(judged(evidence(85, 80, 59)).reasons())
                .containsExactly(new Reason.PartBelow(Part.RELATION, 59, 60));
        assertThat(judged(evidence(100, 49, 90)).type()).isEqualTo(LoyaltyType.CONDITIONALLY_LOYAL);
        Loyalty.Judged nearly = judged(evidence(69, 69, 69));
        assertThat(nearly.type()).isEqualTo(LoyaltyType.CONDITIONALLY_LOYAL);
        assertThat(nearly.reasons()).hasSize(1).first().isInstanceOf(Reason.IndexBelow.class);
    }

    @Test
    void disloyal_is_a_low_index_or_leaving_for_a_price() {
        assertThat(judged(evidence(39, 39, 39)).type()).isEqualTo(LoyaltyType.DISLOYAL);
        assertThat(judged(evidence(40, 40, 40)).type()).isEqualTo(LoyaltyType.CONDITIONALLY_LOYAL);
        Evidence cheap = evidence(95, 95, 95).with(Criterion.PRICE_TOLERANCE, 20);
        assertThat(judged(cheap).type()).isEqualTo(LoyaltyType.LOYAL);
        Loyalty.Judged switched = judged(new Evidence(cheap.values(), 1));
        assertThat(switched.type()).isEqualTo(LoyaltyType.DISLOYAL);
        assertThat(switched.reasons()).containsExactly(new Reason.SwitchesForPrice(20, 20, 1));
    }

    @Test
    void a_missing_part_is_renormalised_never_loyal_and_of_low_confidence() {
        Map<Criterion, Double> values = new EnumMap<>(evidence(90, 90, 90).values());
        values.keySet().removeIf(criterion -> criterion.part() == Part.RELATION);
        Loyalty.Judged judged = judged(Evidence.of(values));
        assertThat(judged.index()).isCloseTo(90, within(1e-12));
        assertThat(judged.type()).isEqualTo(LoyaltyType.CONDITIONALLY_LOYAL);
        assertThat(judged.reasons()).containsExactly(new Reason.PartMissing(Part.RELATION));
        assertThat(judged.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void three_answers_of_ten_are_too_few_to_be_sure() {
        Evidence thin = Evidence
                .of(Map.of(Criterion.TENURE, 90., Criterion.REPURCHASE, 90., Criterion.PERSONAL_TIE, 90.));
        assertThat(judged(thin).type()).isEqualTo(LoyaltyType.LOYAL);
        assertThat(judged(thin).confidence()).isEqualTo(Confidence.LOW);
        Evidence half = thin.with(Criterion.RECOMMENDATION, 90).with(Criterion.FAULTS_FORGIVEN, 90);
        assertThat(judged(half).confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void nothing_known_is_no_judgement() {
        assertThat(LoyaltyRule.DEFAULT.judge(Evidence.of(Map.of()))).isEqualTo(new Loyalty.NoEvidence());
        LoyaltyRule behaviourOnly = new LoyaltyRule(new Weights(1, 0, 0), 70, 60, 50, 40, 20);
        assertThat(behaviourOnly.judge(Evidence.of(Map.of(Criterion.REPURCHASE, 80.))))
                .isEqualTo(new Loyalty.NoEvidence());
    }

    @Test
    void a_class_that_hangs_on_the_weights_is_told() {
        Loyalty.Judged edge = judged(evidence(62, 62, 82));
        assertThat(edge.index()).isCloseTo(68, within(1e-9));
        assertThat(edge.sensitivity().classHolds()).isFalse();
        assertThat(edge.sensitivity().highest()).isCloseTo(.4 * 82 + .6 * 62, within(1e-9));
        assertThat(edge.confidence()).isEqualTo(Confidence.MEDIUM);
        Loyalty.Judged clear = judged(evidence(90, 90, 90));
        assertThat(clear.sensitivity().classHolds()).isTrue();
        assertThat(clear.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void answers_are_weighted_turned_round_and_missed() {
        Questionnaire checklist = new Questionnaire("2026-1",
                java.util.List.of(new Questionnaire.Item("buysAgain", Criterion.REPURCHASE, 3, false, 1, 5),
                        new Questionnaire.Item("looksAround", Criterion.REPURCHASE, 1, true, 1, 5),
                        new Questionnaire.Item("recommends", Criterion.RECOMMENDATION, 1, false, 0, 10),
                        new Questionnaire.Item("forgave", Criterion.FAULTS_FORGIVEN, 1, false, 0, 1)));
        Questionnaire.Scored scored = checklist.score(Map.of("buysAgain", 4, "looksAround", 5, "recommends", 9));
        assertThat(scored.values().get(Criterion.REPURCHASE)).isEqualTo((3 * 75 + 0) / 4.);
        assertThat(scored.values().get(Criterion.RECOMMENDATION)).isEqualTo(90);
        assertThat(scored.values()).doesNotContainKey(Criterion.FAULTS_FORGIVEN);
        assertThat(scored.missing()).containsExactly("forgave");
        Questionnaire.Scored thin = checklist.score(Map.of("looksAround", 1));
        assertThat(thin.values()).as("a quarter of the weight is not enough").isEmpty();
        assertThatThrownBy(() -> checklist.score(Map.of("buysAgain", 6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> checklist.score(Map.of("unasked", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void behaviour_comes_on_the_same_scale() {
        assertThat(Behaviour.orderRegularity(1)).isEqualTo(50);
        assertThat(Behaviour.orderRegularity(Double.POSITIVE_INFINITY)).isEqualTo(100);
        assertThat(Behaviour.tenure(3)).isCloseTo(50, within(1e-9));
        assertThat(Behaviour.walletTrend(-.2)).isCloseTo(30, within(1e-9));
        assertThat(Behaviour.walletTrend(9)).isEqualTo(100);
        assertThat(Behaviour.punctualPayment(9, 12)).isEqualTo(75);
        assertThatThrownBy(() -> Behaviour.punctualPayment(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new Weights(.5, .5, .5)).isInstanceOf(IllegalArgumentException.class);
        Weights shifted = new Weights(1, 0, 0).shifted(Part.BEHAVIOUR, -.1);
        assertThat(shifted.behaviour()).isEqualTo(.9);
        assertThat(shifted.attitude()).isCloseTo(.05, within(1e-12));
    }
}
