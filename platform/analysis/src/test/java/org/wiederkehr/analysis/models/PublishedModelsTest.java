package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.fit.Verdict;

/** Published answers of the literature, printed as a table; point oracles need no file, the CDNOW fits do. */
class PublishedModelsTest {

    private static final BetaGeometric BG = BetaGeometric.bgNbd(.24259, 4.41360, .79292, 2.42590);
    private static final ParetoNbd PARETO = new ParetoNbd(.55328, 10.5777, .60624, 11.6687);

    private static final StringBuilder TABLE = new StringBuilder();

    @BeforeAll
    static void head() {
        TABLE.append(
                String.format(Locale.ROOT, "%-56s %14s %14s %10s%n", "models", "published", "computed", "difference"));
    }

    @AfterAll
    static void print() {
        System.out.print(TABLE);
    }

    private static void line(String name, double published, double computed, double tolerance) {
        TABLE.append(String.format(Locale.ROOT, "%-56s %14.5f %14.5f %10.1e%n", name, published, computed,
                computed - published));
        assertThat(computed).as(name).isCloseTo(published, within(tolerance));
    }

    @Test
    void bg_nbd_customer_of_the_spreadsheet_by_fader_hardie_lee() {
        line("BG/NBD x 2, t_x 30.43, T 38.86: E[Y(39)]", 1.22591, BG.expected(2, 30.43, 38.86, 39), 5e-5);
        line("BG/NBD x 2, t_x 30.43, T 38.86: P(alive)", .72658, BG.alive(2, 30.43, 38.86), 5e-5);
    }

    @Test
    void bg_nbd_newcomers_expectation_of_the_spreadsheet() {
        double[][] published = {{.1429, .0078}, {1, .0532}, {3, .1506}, {31.86, 1.0405}, {32, 1.0437}, {78, 1.8580}};
        for (double[] row : published) {
            line("BG/NBD E[X(" + row[0] + ")]", row[1], BG.expectedOfNewcomer(row[0]), 1e-4);
        }
    }

    @Test
    void bg_nbd_holds_every_one_time_buyer_for_alive() {
        assertThat(BG.alive(0, 0, 1000)).isEqualTo(1);
    }

    @Test
    void pareto_nbd_customer_of_btyd() {
        line("Pareto/NBD x 26, t_x 30.86, T 31: P(alive)", .99792, PARETO.alive(26, 30.86, 31), 5e-5);
        line("Pareto/NBD x 26, t_x 30.86, T 31: E[Y(52)]", 25.4553, PARETO.expected(26, 30.86, 31, 52), 2e-3);
        line("Pareto/NBD E[X(52)]", 1.4731, PARETO.expectedOfNewcomer(52), 5e-4);
        line("Pareto/NBD x 26, t_x 30.86, T 31: DERT(.0029)", 82.44, PARETO.residual(26, 30.86, 31, .0029), .01);
    }

    @Test
    void gamma_gamma_customer_of_fader_and_hardie_2013() {
        GammaGamma model = new GammaGamma(6.2496, 3.7442, 15.4435);
        line("Gamma-Gamma x 4, mean 35.22", 35.215, model.expected(4, 35.22), 1e-3);
        line("Gamma-Gamma x 2, mean 22.35", 24.66, model.expected(2, 22.35), 5e-3);
    }

    @Test
    void cdnow_fits_are_the_published_ones() throws Exception {
        Cohort cohort = Cdnow.cohort();
        fit("BG/NBD", Fitting.plain().fit(Family.BG_NBD, cohort), -9582.429, .24259, 4.41360, .79292, 2.42590);
        fit("Pareto/NBD", Fitting.plain().fit(Family.PARETO_NBD, cohort), -9594.976, .55328, 10.5777, .60624, 11.6687);
        fit("MBG/NBD", Fitting.plain().fit(Family.MBG_NBD, cohort), -9582.13, .525, 6.183, .891, 1.614);
        fit("Gamma-Gamma", GammaGamma.fit(Cdnow.spend(), Fitting.plain()), -4055.918, 6.2496, 3.7442, 15.4435);
    }

    private static void fit(String name, Fit<?> fit, double logLikelihood, double... parameters) {
        assertThat(fit.verdict()).as(name).isInstanceOf(Verdict.Converged.class);
        line("CDNOW " + name + " log-likelihood", logLikelihood, fit.logLikelihood(), .01);
        for (int i = 0; i < parameters.length; i++) {
            Fit.Parameter found = fit.parameters().get(i);
            line("CDNOW " + name + " " + found.name(), parameters[i], found.value(), 1e-3 * parameters[i]);
        }
    }

    /** Fader/Hardie/Shang 2010, table 2: donors of the 1995 cohort by gifts x and last gift t_x over six yearly rounds. */
    static final int[][] DONORS = {{6, 6, 1203}, {5, 6, 728}, {4, 6, 512}, {3, 6, 357}, {2, 6, 234}, {1, 6, 129},
            {5, 5, 335},
            {4, 5, 284}, {3, 5, 225}, {2, 5, 173}, {1, 5, 119}, {4, 4, 240}, {3, 4, 181}, {2, 4, 155}, {1, 4, 78},
            {3, 3, 322},
            {2, 3, 255}, {1, 3, 129}, {2, 2, 613}, {1, 2, 277}, {1, 1, 1091}, {0, 0, 3464}};

    static Cohort donors() {
        int n = java.util.Arrays.stream(DONORS).mapToInt(row -> row[2]).sum();
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
        return Cohort.of(x, last, age, 1);
    }

    @Test
    void bg_bb_finds_the_parameters_of_fader_hardie_shang_2010() {
        assertThat(donors().size()).isEqualTo(11_104);
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.BG_BB, donors());
        line("donors BG/BB log-likelihood", -33225.6, fit.logLikelihood(), .05);
        double[] published = {1.204, .750, .657, 2.783};
        for (int p = 0; p < 4; p++) {
            line("donors BG/BB " + fit.parameters().get(p).name(), published[p], fit.parameters().get(p).value(), 1e-3);
        }
    }
}
