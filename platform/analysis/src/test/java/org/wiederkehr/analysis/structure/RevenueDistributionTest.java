package org.wiederkehr.analysis.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.structure.Concentration.Measured;
import org.wiederkehr.analysis.structure.Concentration.NoRevenue;

class RevenueDistributionTest {

    private static Measured measured(long... sums) {
        return (Measured) RevenueDistribution.of(sums).concentration();
    }

    @Test
    void the_oracle_of_the_requirements() {
        Measured oracle = measured(50, 30, 10, 5, 5);
        assertThat(oracle.hhi()).isCloseTo(.355, within(1e-12));
        assertThat(oracle.effective()).isCloseTo(2.817, within(5e-4));
        assertThat(oracle.gini()).isCloseTo(.46, within(1e-12));
        assertThat(oracle.giniCorrected().orElseThrow()).isCloseTo(.575, within(1e-12));
    }

    @Test
    void equal_customers_are_not_concentrated_at_all() {
        long[] sums = new long[1000];
        Arrays.fill(sums, 1_000_000_000_000L);
        Measured equal = measured(sums);
        assertThat(equal.gini()).isZero();
        assertThat(equal.effective()).isCloseTo(1000, within(1e-9));
    }

    @Test
    void one_customer_is_all_there_is() {
        Measured one = measured(7);
        assertThat(one.gini()).isZero();
        assertThat(one.giniCorrected()).isEmpty();
        assertThat(one.hhi()).isEqualTo(1);
    }

    @Test
    void credit_notes_count_as_a_head_without_revenue() {
        Measured with = measured(100, -40, 0);
        assertThat(with.customers()).isEqualTo(3);
        assertThat(with.withRevenue()).isEqualTo(1);
        assertThat(with.negatives()).isEqualTo(1);
        assertThat(with.giniCorrected().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(RevenueDistribution.of(new long[]{100, -40, 0}).negativeTotal().asLong()).isEqualTo(-40);
    }

    @Test
    void without_revenue_there_is_no_concentration() {
        assertThat(RevenueDistribution.of(new long[0]).concentration()).isEqualTo(new NoRevenue(0, 0));
        assertThat(RevenueDistribution.of(new long[]{0, -5}).concentration()).isEqualTo(new NoRevenue(2, 1));
        assertThat(RevenueDistribution.of(new long[]{0, -5}).pareto(10)).isEmpty();
    }

    @Test
    void the_curves_mirror_each_other() {
        RevenueDistribution revenue = RevenueDistribution.of(new long[]{5, 50, 10, 30, 5});
        List<CurvePoint> pareto = revenue.pareto(100);
        assertThat(pareto).hasSize(6);
        assertThat(pareto.get(1)).isEqualTo(new CurvePoint(.2, .5));
        assertThat(pareto.get(2)).isEqualTo(new CurvePoint(.4, .8));
        assertThat(revenue.lorenz(100).get(3)).isEqualTo(new CurvePoint(.6, .2));
        assertThat(revenue.lorenz(100).getLast()).isEqualTo(new CurvePoint(1, 1));
        assertThat(revenue.lorenz(1)).containsExactly(new CurvePoint(0, 0), new CurvePoint(1, 1));
    }

    @Test
    void the_boundary_customer_takes_the_higher_class() {
        // 70, then 20 crosses 80 %: still A; 90 of 100 before the next: B
        Classification classes = AbcRule.DEFAULT.classify(new long[]{70, 20, 6, 4});
        assertThat(labels(classes)).containsExactly("A", "A", "B", "C");
        // exactly 80 % before the third customer: A is full
        assertThat(labels(AbcRule.DEFAULT.classify(new long[]{50, 30, 10, 6, 4}))).containsExactly("A", "A", "B", "B",
                "C");
    }

    @Test
    void equals_share_the_higher_class_and_who_brings_nothing_is_last() {
        assertThat(labels(AbcRule.DEFAULT.classify(new long[]{5, 50, 5, 30, 10}))).containsExactly("B", "A", "B", "A",
                "B");
        assertThat(labels(AbcRule.DEFAULT.classify(new long[]{0, -3, 9}))).containsExactly("C", "C", "A");
        assertThat(labels(AbcRule.DEFAULT.classify(new long[]{0, -3}))).containsExactly("C", "C");
        assertThat(labels(AbcRule.DEFAULT.classify(new long[]{7}))).containsExactly("A");
        assertThat(labels(AbcRule.DEFAULT.classify(new long[]{2, 2, 2}))).containsExactly("A", "A", "A");
    }

    @Test
    void cuts_are_free() {
        assertThat(labels(AbcRule.cutAt(.5, .7, .9).classify(new long[]{50, 20, 20, 5, 5}))).containsExactly("A", "B",
                "B", "D", "D");
        assertThatThrownBy(() -> AbcRule.cutAt(.8, .8)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> labels(Classification classes) {
        return java.util.stream.IntStream.range(0, classes.size()).mapToObj(classes::label).toList();
    }
}
