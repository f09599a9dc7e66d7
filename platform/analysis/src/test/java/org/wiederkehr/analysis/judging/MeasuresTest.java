package org.wiederkehr.analysis.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Every measure of a back-test on five customers, reckoned by hand. */
class MeasuresTest {

    private static final int[] ACTUAL = {0, 2, 0, 1, 4};

    private static Measures measures(double[] expected, double[] chance, double[] rank) {
        return new Measures(new Prediction(Contender.PAST_RATE, Optional.empty(), expected, chance, rank, Double.NaN),
                ACTUAL);
    }

    private static Measures five() {
        return measures(new double[]{1, 1, 0, 2, 3}, new double[]{.5, .5, 0, .8, 1}, new double[]{3, 3, 1, 2, 5});
    }

    @Test
    void errors_are_means_over_customers() {
        assertThat(five().totalExpected()).isEqualTo(7);
        assertThat(five().mae()).isCloseTo((1 + 1 + 0 + 1 + 1) / 5., within(1e-12));
        assertThat(five().rmse()).isCloseTo(Math.sqrt(4 / 5.), within(1e-12));
        assertThat(five().brier()).isCloseTo((.25 + .25 + 0 + .04 + 0) / 5, within(1e-12));
    }

    /** Six pairs of a buyer and another: 3 against 3 is a half, 3 over 1, 2 under 3, 2 over 1, 5 over both. */
    @Test
    void auc_is_the_share_of_pairs_in_the_right_order_with_ties_for_a_half() {
        assertThat(five().auc()).isCloseTo((.5 + 1 + 0 + 1 + 1 + 1) / 6, within(1e-12));
        double[] same = {1, 1, 1, 1, 1};
        assertThat(measures(same, same, same).auc()).isEqualTo(.5);
        assertThat(new Measures(new Prediction(Contender.PAST_RATE, Optional.empty(), same, same, same, Double.NaN),
                new int[5]).auc()).isNaN();
    }

    @Test
    void groups_by_frequency_hold_everybody_once() {
        int[] repeats = {0, 7, 0, 1, 12};
        var groups = five().byFrequency(i -> repeats[i]);
        assertThat(groups).extracting(Score.Group::customers).containsExactly(2, 1, 0, 0, 0, 0, 0, 2);
        assertThat(groups.getFirst().expected()).isEqualTo(.5);
        assertThat(groups.getFirst().actual()).isZero();
        assertThat(groups.getLast().actual()).isEqualTo(3);
        assertThat(groups.getLast().bought()).isEqualTo(1);
        assertThat(groups.get(3).expected()).isNaN();
    }

    @Test
    void calibration_groups_ascend_by_chance_and_are_of_equal_size() {
        int n = 40;
        double[] chance = new double[n];
        int[] actual = new int[n];
        Arrays.setAll(chance, i -> (i * 7 % n) / (double) n);
        Arrays.setAll(actual, i -> i * 7 % n >= 20 ? 1 : 0);
        var groups = new Measures(new Prediction(Contender.PAST_RATE, Optional.empty(), chance, chance, chance, 1),
                actual).calibration();
        assertThat(groups).hasSize(10).allMatch(group -> group.customers() == 4);
        assertThat(groups.getFirst().to()).isEqualTo(.075);
        assertThat(groups.getFirst().chance()).isCloseTo(.0375, within(1e-12));
        assertThat(groups).extracting(Score.Group::bought).containsExactly(0., 0., 0., 0., 0., 1., 1., 1., 1., 1.);
    }

    @Test
    void the_interval_of_the_error_holds_it_and_is_the_same_each_time() {
        var interval = five().rmseInterval(400, 3);
        assertThat(five().rmse()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isLessThan(interval.high());
        assertThat(five().rmseInterval(400, 3)).isEqualTo(interval);
        assertThat(five().rmseInterval(0, 3).low()).isNaN();
    }
}
