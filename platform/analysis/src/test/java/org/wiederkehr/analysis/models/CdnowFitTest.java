package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.fit.Verdict;

/** Maximum likelihood on the CDNOW sample against the published fits. */
class CdnowFitTest {

    @Test
    void bg_nbd_finds_the_parameters_of_fader_hardie_lee_2005() throws Exception {
        assertFit(Fitting.plain().fit(Family.BG_NBD, Cdnow.cohort()), -9582.429, .24259, 4.41360, .79292, 2.42590);
    }

    @Test
    void pareto_nbd_finds_the_published_parameters() throws Exception {
        assertFit(Fitting.plain().fit(Family.PARETO_NBD, Cdnow.cohort()), -9594.976, .55328, 10.5777, .60624, 11.6687);
    }

    @Test
    void mbg_nbd_finds_the_published_parameters() throws Exception {
        assertFit(Fitting.plain().fit(Family.MBG_NBD, Cdnow.cohort()), -9582.13, .525, 6.183, .891, 1.614);
    }

    @Test
    void gamma_gamma_finds_the_parameters_of_fader_and_hardie_2013() throws Exception {
        assertFit(GammaGamma.fit(Cdnow.spend(), Fitting.plain()), -4055.918, 6.2496, 3.7442, 15.4435);
    }

    private static void assertFit(Fit<?> fit, double logLikelihood, double... parameters) {

        assertThat(fit.verdict()).isInstanceOf(Verdict.Converged.class);
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(.01));
        for (int i = 0; i < parameters.length; i++) {
            assertThat(fit.parameters().get(i).value()).as(fit.parameters().get(i).name()).isCloseTo(parameters[i],
                    within(1e-3 * parameters[i]));
        }
    }
}
