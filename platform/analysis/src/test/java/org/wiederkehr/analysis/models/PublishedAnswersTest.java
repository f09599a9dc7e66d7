package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Point oracles of the literature: parameters in, answer out, no file needed. */
class PublishedAnswersTest {

    private static final BetaGeometric BG = BetaGeometric.bgNbd(.24259, 4.41360, .79292, 2.42590);
    private static final ParetoNbd PARETO = new ParetoNbd(.55328, 10.5777, .60624, 11.6687);

    @Test
    void bg_nbd_customer_of_the_spreadsheet_by_fader_hardie_lee() {
        assertThat(BG.expected(2, 30.43, 38.86, 39)).isCloseTo(1.22591, within(5e-5));
        assertThat(BG.alive(2, 30.43, 38.86)).isCloseTo(.72658, within(5e-5));
    }

    @Test
    void bg_nbd_newcomers_expectation_of_the_spreadsheet() {
        double[][] published = {{.1429, .0078}, {1, .0532}, {3, .1506}, {31.86, 1.0405}, {32, 1.0437}, {78, 1.8580}};
        for (double[] row : published) {
            assertThat(BG.expectedOfNewcomer(row[0])).as("E[X(%s)]", row[0]).isCloseTo(row[1],
                    within(5e-5 + 5e-4 * row[1]));
        }
    }

    @Test
    void bg_nbd_holds_every_one_time_buyer_for_alive() {
        assertThat(BG.alive(0, 0, 1000)).isEqualTo(1);
    }

    @Test
    void pareto_nbd_customer_of_btyd() {
        assertThat(PARETO.alive(26, 30.86, 31)).isCloseTo(.99792, within(5e-5));
        assertThat(PARETO.expected(26, 30.86, 31, 52)).isCloseTo(25.4553, within(5e-3));
        assertThat(PARETO.expectedOfNewcomer(52)).isCloseTo(1.4731, within(5e-4 * 1.4731));
        assertThat(PARETO.residual(26, 30.86, 31, .0029)).isCloseTo(82.44, within(.01));
    }

    @Test
    void gamma_gamma_customer_of_fader_and_hardie_2013() {
        assertThat(new GammaGamma(6.2496, 3.7442, 15.4435).expected(4, 35.22)).isCloseTo(35.215, within(1e-3));
        assertThat(new GammaGamma(6.2496, 3.7442, 15.4435).expected(2, 22.35)).isCloseTo(24.66, within(.02));
    }

    /** Fader/Hardie/Shang 2010, table 2: donors of the 1995 cohort by gifts x and last gift t_x over six yearly rounds. */
    static final int[][] DONORS = {{6, 6, 1203}, {5, 6, 728}, {4, 6, 512}, {3, 6, 357}, {2, 6, 234}, {1, 6, 129},
            {5, 5, 335},
            {4, 5, 284}, {3, 5, 225}, {2, 5, 173}, {1, 5, 119}, {4, 4, 240}, {3, 4, 181}, {2, 4, 155}, {1, 4, 78},
            {3, 3, 322},
            {2, 3, 255}, {1, 3, 129}, {2, 2, 613}, {1, 2, 277}, {1, 1, 1091}, {0, 0, 3464}};

    @Test
    void bg_bb_finds_the_parameters_of_fader_hardie_shang_2010() {
        int n = java.util.Arrays.stream(DONORS).mapToInt(row -> row[2]).sum();
        assertThat(n).isEqualTo(11_104);
        int[] x = new int[n];
        int[] last = new int[n];
        int[] age = new int[n];
        int i = 0;
        for (int[] row : DONORS) {
            for (int j = 0; j < row[2]; j++) {
                x[i] = row[0];
                last[i] = row[1];
                age[i++] = 6;
            }
        }
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.BG_BB, Cohort.of(x, last, age, 1));
        assertThat(fit.logLikelihood()).isCloseTo(-33225.6, within(.05));
        double[] published = {1.204, .750, .657, 2.783};
        for (int p = 0; p < 4; p++) {
            assertThat(fit.parameters().get(p).value()).isCloseTo(published[p], within(1e-3));
        }
    }
}
