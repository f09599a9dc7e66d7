package org.wiederkehr.analysis.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Own special functions against Hipparchus and against identities. */
class SpecialFunctionsTest {

    @Property
    void log_gamma_agrees_with_hipparchus(@ForAll @DoubleRange(min = .01, max = 1e7) double x) {
        double theirs = org.hipparchus.special.Gamma.logGamma(x);
        assertThat(Gamma.log(x)).isCloseTo(theirs, within(1e-12 * Math.max(1, Math.abs(theirs))));
    }

    @Property
    void log_gamma_agrees_with_hipparchus_near_zero_and_one(@ForAll @DoubleRange(min = .01, max = 3) double x) {
        assertThat(Gamma.log(x)).isCloseTo(org.hipparchus.special.Gamma.logGamma(x), within(1e-13 * 10));
    }

    @Property
    void digamma_agrees_with_hipparchus(@ForAll @DoubleRange(min = .01, max = 1e6) double x) {
        double theirs = org.hipparchus.special.Gamma.digamma(x);
        // theirs promises eight digits; at .01 and .06 ours has the sixteen of mpmath
        assertThat(Gamma.digamma(x)).isCloseTo(theirs, within(1e-8 * Math.max(1, Math.abs(theirs))));
    }

    @Test
    void digamma_has_all_digits_of_mpmath() {
        assertThat(Gamma.digamma(.01)).isCloseTo(-100.560885457868, within(1e-12));
        assertThat(Gamma.digamma(.06)).isCloseTo(-17.14929260248, within(1e-11));
    }

    @Property
    void rising_factorials_are_quotients_of_gammas(@ForAll @DoubleRange(min = .01, max = 1e4) double x,
            @ForAll @IntRange(max = 3000) int n) {
        double expected = org.hipparchus.special.Gamma.logGamma(x + n) - org.hipparchus.special.Gamma.logGamma(x);
        assertThat(Gamma.logRising(x, n)).isCloseTo(expected, within(1e-10 * Math.max(1, Math.abs(expected))));
        double slope = (Gamma.logRising(x * (1 + 1e-5), n) - Gamma.logRising(x * (1 - 1e-5), n)) / (2e-5 * x);
        assertThat(Gamma.digammaRising(x, n)).isCloseTo(slope, within(1e-4 * Math.max(1, Math.abs(slope))));
    }

    @Test
    void rising_factorials_do_not_cancel_where_x_dwarfs_n() {
        assertThat(Gamma.logRising(1e12, 3)).isCloseTo(3 * Math.log(1e12), within(1e-10));
        assertThat(Gamma.logRising(1e12, 100)).isCloseTo(100 * Math.log(1e12), within(1e-8));
    }

    @Test
    void gauss_legendre_is_exact_for_its_polynomials() {
        for (int order = 1; order <= 20; order++) {
            int degree = 2 * order - 1;
            assertThat(new GaussLegendre(order).integrate(y -> Math.pow(y, degree), 0, 2, 1))
                    .isCloseTo(Math.pow(2, degree + 1) / (degree + 1), within(1e-13 * Math.pow(2, degree + 1)));
        }
    }

    @Property
    void beta_mean_of_the_identity_is_a_over_a_plus_b(@ForAll @DoubleRange(min = .01, max = 1e5) double a,
            @ForAll @DoubleRange(min = .01, max = 1e5) double b) {
        assertThat(BetaMean.of(a, b, p -> p)).isCloseTo(a / (a + b), within(1e-9));
    }

    /** Fader/Hardie/Lee 2005, equation 9, with ₂F₁ as the plain series: where that works it must say the same. */
    private static double textbook(double r, double alpha, double a, double b, double t) {
        double z = t / (alpha + t);
        double c = a + b - 1;
        double term = 1;
        double sum = 1;
        for (int k = 0; k < 20_000; k++) {
            term *= (r + k) * (b + k) / ((c + k) * (k + 1)) * z;
            sum += term;
        }
        return c / (a - 1) * (1 - Math.exp(r * Math.log(alpha / (alpha + t))) * sum);
    }

    @Property
    void expectation_equals_the_textbook_where_that_is_sound(@ForAll @DoubleRange(min = .1, max = 5) double r,
            @ForAll @DoubleRange(min = .5, max = 20) double alpha, @ForAll @DoubleRange(min = .2, max = 3) double a,
            @ForAll @DoubleRange(min = 1, max = 5) double b, @ForAll @DoubleRange(min = .1, max = 100) double t) {
        if (Math.abs(a - 1) > .05) {
            double expected = textbook(r, alpha, a, b, t);
            assertThat(Hypergeometric.geometricDropoutMean(r, alpha, a, b, t)).isCloseTo(expected,
                    within(1e-7 * Math.max(1, Math.abs(expected))));
        }
    }

    @Property
    void expectation_equals_its_integral(@ForAll @DoubleRange(min = .01, max = 200) double r,
            @ForAll @DoubleRange(min = .01, max = 100) double alpha, @ForAll @DoubleRange(min = .01, max = 30) double a,
            @ForAll @DoubleRange(min = .01, max = 30) double b, @ForAll @DoubleRange(min = .01, max = 2000) double t) {
        double integral = BetaMean.of(a, b,
                p -> p < 1e-300 ? r * t / alpha : -Math.expm1(-r * Math.log1p(p * t / alpha)) / p);
        assertThat(Hypergeometric.geometricDropoutMean(r, alpha, a, b, t)).isCloseTo(integral,
                within(1e-7 * Math.max(1e-3, integral)));
    }

    @Test
    void expectation_passes_through_a_equal_to_one() {
        double below = Hypergeometric.geometricDropoutMean(.5, 3, 1 - 1e-9, 2, 40);
        double at = Hypergeometric.geometricDropoutMean(.5, 3, 1, 2, 40);
        assertThat(at).isCloseTo(below, within(1e-7)).isGreaterThan(0);
    }

    @Test
    void discounted_stream_of_a_constant_rate_is_rate_over_discount() {
        assertThat(Residual.of(t -> 2 * t, .1)).isCloseTo(20, within(1e-7));
        assertThat(Residual.until(t -> 2 * t, .1, 10)).isCloseTo(20 * (1 - Math.exp(-1)), within(1e-10));
    }
}
