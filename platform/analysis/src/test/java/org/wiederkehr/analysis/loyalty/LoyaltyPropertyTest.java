package org.wiederkehr.analysis.loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LoyaltyPropertyTest {

    @Property(tries = 500)
    void better_evidence_never_makes_a_customer_less_loyal(
            @ForAll Map<Criterion, @DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @IntRange(min = 0, max = 2) int switches, @ForAll Criterion raised,
            @ForAll @DoubleRange(min = 0, max = 100) double by) {
        Evidence evidence = new Evidence(values, switches);
        if (evidence.value(raised).isEmpty())
            return;
        Evidence better = evidence.with(raised, Math.min(100, evidence.value(raised).getAsDouble() + by));
        if (LoyaltyRule.DEFAULT.judge(evidence) instanceof Loyalty.Judged before
                && LoyaltyRule.DEFAULT.judge(better) instanceof Loyalty.Judged after) {
            assertThat(after.type()).isLessThanOrEqualTo(before.type());
            assertThat(after.index()).isBetween(before.index() - 1e-9, 100.);
        }
    }

    @Property(tries = 500)
    void the_index_lies_within_what_other_weights_say(
            @ForAll Map<Criterion, @DoubleRange(min = 0, max = 100) Double> values) {
        if (LoyaltyRule.DEFAULT.judge(Evidence.of(values)) instanceof Loyalty.Judged judged) {
            assertThat(judged.index()).isBetween(0., 100.);
            assertThat(judged.sensitivity().lowest()).isLessThanOrEqualTo(judged.index() + 1e-9);
            assertThat(judged.sensitivity().highest()).isGreaterThanOrEqualTo(judged.index() - 1e-9);
            assertThat(judged.reasons()).isNotEmpty();
        } else {
            assertThat(values).isEmpty();
        }
    }
}
