package org.wiederkehr.analysis.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.models.Cohort;
import org.wiederkehr.analysis.models.Fitting;
import org.wiederkehr.analysis.models.Forecast;
import org.wiederkehr.analysis.models.PurchaseModel;

/** The published hold-out of the CDNOW sample: 39 weeks of calibration, 39 weeks ahead. */
@Tag("slow")
class CdnowHoldoutTest {

    private static final int ORIGIN = (int) LocalDate.of(1997, 9, 30).toEpochDay();

    private static Split split() throws Exception {
        return BackTest.of(Logs.cdnow(), Conventions.until(ORIGIN).inWeeks(),
                Plan.once(ORIGIN, 39 * 7).with(Fitting.plain())).splits().getFirst();
    }

    @Test
    void totals_and_p_alive_are_the_published_ones() throws Exception {
        Split split = split();
        assertThat(split.actual()).isEqualTo(1882);
        assertThat(split.customers()).isEqualTo(2357);
        assertThat(split.of(Contender.BG_NBD).totalExpected()).isCloseTo(1653.41, within(.0005 * 1653.41));
        assertThat(split.of(Contender.PARETO_NBD).totalExpected()).isCloseTo(1665.51, within(.0005 * 1665.51));
        assertThat(split.of(Contender.BG_NBD).meanAlive()).isCloseTo(.8134, within(1e-4));
        assertThat(split.of(Contender.PARETO_NBD).meanAlive()).isCloseTo(.4463, within(1e-4));
    }

    @Test
    void ranking_by_expected_purchases_separates_as_published() throws Exception {
        Split split = split();
        assertThat(split.of(Contender.BG_NBD).auc()).isCloseTo(.773, within(6e-4));
        assertThat(split.of(Contender.MBG_NBD).auc()).isCloseTo(.773, within(6e-4));
        assertThat(split.of(Contender.PARETO_NBD).auc()).isCloseTo(.779, within(6e-4));
        assertThat(split.of(Contender.HIATUS_RULE).auc()).isCloseTo(.771, within(6e-4));
    }

    /** Ranked by P(alive) the BG/NBD is worse than chance, since it holds all one-time buyers for alive. */
    @Test
    void ranking_by_p_alive_separates_as_the_requirements_say() throws Exception {
        Split split = split();
        assertThat(aucOfAlive(split.of(Contender.BG_NBD))).isCloseTo(.316, within(6e-4));
        assertThat(aucOfAlive(split.of(Contender.MBG_NBD))).isCloseTo(.687, within(6e-4));
        assertThat(aucOfAlive(split.of(Contender.PARETO_NBD))).isCloseTo(.726, within(6e-4));
    }

    private static double aucOfAlive(Score score) throws Exception {
        Conventions conventions = Conventions.until(ORIGIN).inWeeks();
        CustomerSummaries known = Logs.cdnow().summarize(conventions);
        PurchaseModel model = score.fit().orElseThrow().model().orElseThrow();
        Forecast forecast = model.forecast(Cohort.of(known), 39);
        double[] alive = IntStream.range(0, known.size()).mapToDouble(forecast::alive).toArray();
        int[] actual = Holdout.purchases(Logs.cdnow(), known, conventions, ORIGIN, 39 * 7);
        return new Measures(new Prediction(score.contender(), score.fit(), alive, alive, alive, 1), actual).auc();
    }

    @Test
    void cumulative_repeats_are_tracked_as_published() throws Exception {
        Split split = split();
        int[] weeks = {39, 52, 78};
        double[] actual = {2457, 3183, 4339};
        double[] bg = {2501.6, 3134.2, 4165.8};
        double[] pareto = {2533.0, 3191.4, 4275.8};
        for (int i = 0; i < weeks.length; i++) {
            Score.Track byBg = at(split.of(Contender.BG_NBD), weeks[i]);
            Score.Track byPareto = at(split.of(Contender.PARETO_NBD), weeks[i]);
            assertThat(byBg.actual()).isEqualTo(actual[i]);
            assertThat(byBg.expected()).isCloseTo(bg[i], within(.0005 * bg[i]));
            assertThat(byPareto.expected()).isCloseTo(pareto[i], within(.0005 * pareto[i]));
            assertThat(byBg.heldOut()).isEqualTo(weeks[i] > 39);
        }
    }

    private static Score.Track at(Score score, int week) {
        return score.tracking().stream().filter(track -> track.time() == week).findFirst().orElseThrow();
    }

    @Test
    void hold_out_purchases_by_frequency_are_the_published_ones() throws Exception {
        double[] actual = {.237, .697, 1.393, 1.56, 2.53, 2.95, 3.86, 6.36};
        double[] pareto = {.138, .600, 1.196, 1.71, 2.40, 2.91, 3.82, 6.40};
        Score score = split().of(Contender.PARETO_NBD);
        for (int x = 0; x < 8; x++) {
            double printed = x < 3 ? 6e-4 : 6e-3;
            assertThat(score.byFrequency().get(x).actual()).as("x = %s", x).isCloseTo(actual[x], within(printed));
            assertThat(score.byFrequency().get(x).expected()).as("x = %s", x).isCloseTo(pareto[x], within(printed));
        }
    }
}
