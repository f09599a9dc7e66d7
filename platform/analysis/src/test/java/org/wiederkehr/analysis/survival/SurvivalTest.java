package org.wiederkehr.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.fit.Verdict;

class SurvivalTest {

    /** Freireich et al. 1963, weeks in remission under 6-MP; negative = still in remission when last seen. */
    private static final int[] REMISSIONS = {6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32,
            -32,
            -34, -35};

    private static KaplanMeier remissions() {
        boolean[] left = new boolean[REMISSIONS.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = REMISSIONS[i] > 0;
        }
        return KaplanMeier.of(Arrays.stream(REMISSIONS).mapToDouble(Math::abs).toArray(), left);
    }

    @Test
    void kaplan_meier_of_the_remissions_is_the_textbooks() {
        double[][] textbook = {{6, .8571, .0764}, {7, .8067, .0869}, {10, .7529, .0963}, {13, .6902, .1068},
                {16, .6275, .1141}, {22, .5378, .1282}, {23, .4482, .1346}};
        List<KaplanMeier.Step> steps = remissions().steps();
        assertThat(steps).hasSize(textbook.length);
        for (int i = 0; i < textbook.length; i++) {
            assertThat(steps.get(i).time()).isEqualTo(textbook[i][0]);
            assertThat(steps.get(i).survival()).isCloseTo(textbook[i][1], within(5e-5));
            assertThat(steps.get(i).error()).isCloseTo(textbook[i][2], within(6e-5));
        }
        assertThat(remissions().median()).hasValue(23);
        assertThat(remissions().survival(36)).isEmpty();
    }

    @Test
    void the_log_log_band_of_the_remissions_is_the_textbooks() {
        KaplanMeier.Step six = remissions().steps().getFirst();
        assertThat(six.low()).isCloseTo(.6197, within(2e-4));
        assertThat(six.high()).isCloseTo(.9516, within(2e-4));
    }

    @Test
    void where_the_last_one_left_the_error_is_unknown_and_the_band_stays_open() {
        List<KaplanMeier.Step> steps = KaplanMeier.of(new double[]{1, 2}, new boolean[]{true, true}).steps();
        assertThat(steps.getLast().survival()).isZero();
        assertThat(steps.getLast().error()).isNaN();
        assertThat(steps.getLast().low()).isZero();
        assertThat(steps.getLast().high()).isEqualTo(steps.getFirst().high()).isGreaterThan(.5);
        assertThat(KaplanMeier.of(new double[]{3}, new boolean[]{true}).steps().getFirst().high()).isEqualTo(1);
    }

    @Test
    void the_restricted_mean_is_the_area_under_the_curve() {
        KaplanMeier curve = KaplanMeier.of(new double[]{2, 4, 5}, new boolean[]{true, false, true});
        assertThat(curve.restrictedMean(1).orElseThrow()).isEqualTo(1);
        assertThat(curve.restrictedMean(5).orElseThrow()).isCloseTo(2 + 3 * 2 / 3., within(1e-12));
        assertThat(curve.restrictedMean(6)).isEmpty();
    }

    @Property
    void survival_falls_and_stays_within_its_band(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -50, max = 50) Integer> spells) {
        boolean[] left = new boolean[spells.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = spells.get(i) > 0;
        }
        KaplanMeier curve = KaplanMeier.of(spells.stream().mapToDouble(Math::abs).toArray(), left);
        double before = 1;
        for (KaplanMeier.Step step : curve.steps()) {
            assertThat(step.survival()).isBetween(0.0, before);
            assertThat(step.low()).isBetween(0.0, step.survival());
            assertThat(step.high()).isBetween(step.survival(), 1.0);
            before = step.survival();
        }
    }

    @Property
    void without_censoring_survival_is_the_share_still_there(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 40) Integer> spells) {
        boolean[] left = new boolean[spells.size()];
        Arrays.fill(left, true);
        KaplanMeier curve = KaplanMeier.of(spells.stream().mapToDouble(Integer::intValue).toArray(), left);
        for (KaplanMeier.Step step : curve.steps()) {
            double share = (double) spells.stream().filter(s -> s > step.time()).count() / spells.size();
            assertThat(step.survival()).isCloseTo(share, within(1e-12));
        }
    }

    private static ShiftedBetaGeometric.Fitted fit(int... survivors) {
        int[] left = new int[survivors.length - 1];
        int[] stayed = new int[left.length];
        for (int t = 0; t < left.length; t++) {
            left[t] = survivors[t] - survivors[t + 1];
        }
        stayed[left.length - 1] = survivors[left.length];
        return ShiftedBetaGeometric.fit(left, stayed, false);
    }

    @Test
    void shifted_beta_geometric_finds_the_parameters_of_fader_and_hardie_2007() {
        ShiftedBetaGeometric.Fitted high = fit(1000, 869, 743, 653, 593, 551, 517, 491);
        ShiftedBetaGeometric.Fitted regular = fit(1000, 631, 468, 382, 326, 289, 262, 241);
        assertThat(high.model().orElseThrow().alpha()).isCloseTo(.668, within(1e-3));
        assertThat(high.model().orElseThrow().beta()).isCloseTo(3.806, within(2e-3));
        assertThat(high.logLikelihood()).isCloseTo(-1611.2, within(.06));
        assertThat(regular.model().orElseThrow().alpha()).isCloseTo(.704, within(1e-3));
        assertThat(regular.model().orElseThrow().beta()).isCloseTo(1.182, within(2e-3));
        assertThat(regular.logLikelihood()).isCloseTo(-1680.3, within(.06));
        assertThat(high.verdict()).isInstanceOf(Verdict.Converged.class);
        // year 12 was held out in the paper: 39.4 % and 17.3 % were still there
        assertThat(high.model().orElseThrow().survival(12)).isCloseTo(.394, within(.02));
        assertThat(regular.model().orElseThrow().survival(12)).isCloseTo(.173, within(.02));
    }

    @Test
    void nobody_left_is_an_edge_and_nobody_at_all_a_failure() {
        assertThat(ShiftedBetaGeometric.fit(new int[]{0, 0}, new int[]{0, 100}, false).verdict())
                .isInstanceOf(Verdict.Boundary.class);
        assertThat(ShiftedBetaGeometric.fit(new int[0], new int[0], false).verdict())
                .isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void residual_lifetime_is_the_discounted_sum_of_conditional_survival() {
        ShiftedBetaGeometric model = new ShiftedBetaGeometric(3.8, 15.2);
        double sum = 0;
        for (int t = 4; t < 5000; t++) {
            sum += model.survival(t) / model.survival(3) / Math.pow(1.1, t - 4);
        }
        assertThat(model.residual(3, .1)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void a_silence_beyond_the_own_rhythm_ends_a_life_and_an_order_begins_the_next() {
        int[] returned = {0, 10, 20, 200, 215};
        int[] faithful = {0, 30, 60, 90, 120, 150, 180, 210};
        SecondLife lives = SecondLife.of(List.of(returned, faithful), i -> i == 0 ? 40 : 50, 230, 1);
        assertThat(lives.first().observed()).isEqualTo(2);
        assertThat(lives.first().longest()).as("who is still there has stayed until now").isEqualTo(230);
        assertThat(lives.first().steps()).singleElement().satisfies(step -> {
            assertThat(step.time()).isEqualTo(20);
            assertThat(step.survival()).isEqualTo(.5);
        });
        assertThat(lives.second().observed()).isEqualTo(1);
        assertThat(lives.second().steps()).isEmpty();
        assertThat(lives.returns().repeats(0)).isEqualTo(1);
        assertThat(lives.returns().recency(0)).isEqualTo(15);
        assertThat(lives.returns().age(0)).isEqualTo(30);
    }
}
