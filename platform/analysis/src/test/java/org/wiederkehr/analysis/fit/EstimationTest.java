package org.wiederkehr.analysis.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

/** Likelihoods of one coordinate whose maximum, information and posterior are known. */
class EstimationTest {

    private static final List<Limit> LIMITS = List.of(new Limit("theta", 1e-3, 1e3));

    private static LogLikelihood of(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
        return new LogLikelihood() {
            @Override
            public int dimension() {
                return 1;
            }

            @Override
            public double evaluate(double[] at, double[] gradient) {
                gradient[0] = slope.applyAsDouble(at[0]);
                return value.applyAsDouble(at[0]);
            }
        };
    }

    /** ln θ measured as {@code mean} with information {@code n}. */
    private static LogLikelihood normal(double mean, double n) {
        return of(t -> -.5 * n * (t - mean) * (t - mean), t -> -n * (t - mean));
    }

    private static Estimate fitted(LogLikelihood likelihood) {
        return Estimation.of(likelihood, LIMITS).from(List.of(new double[]{0}, new double[]{-1}));
    }

    private static Estimate believed(LogLikelihood likelihood) {
        return Estimation.of(likelihood, LIMITS).under(Prior.around(new double[]{0}, 1.5)).from(
                List.of(new double[]{0}, new double[]{-1}));
    }

    @Test
    void the_maximum_and_its_error_are_those_of_a_normal_likelihood() {
        Estimate estimate = fitted(normal(2, 25));
        assertThat(estimate.coordinates().getFirst()).isCloseTo(2, within(1e-4));
        assertThat(estimate.logLikelihood()).isCloseTo(0, within(1e-7));
        assertThat(estimate.standardError(at -> at[0])).isCloseTo(.2, within(1e-6));
        assertThat(estimate.standardError(0)).isCloseTo(.2 * Math.exp(2), within(1e-3));
        assertThat(estimate.verdict()).isInstanceOf(Verdict.Converged.class);
        assertThat(estimate.verdict().evidence().agreeing()).isEqualTo(2);
    }

    /** Precisions add: 25 of the data and 1/2.25 of the prior. */
    @Test
    void a_prior_adds_its_information_and_draws_to_its_centre() {
        Estimate estimate = believed(normal(2, 25));
        double all = 25 + 1 / 2.25;
        assertThat(estimate.coordinates().getFirst()).isCloseTo(2 * 25 / all, within(1e-4));
        assertThat(estimate.standardError(at -> at[0])).isCloseTo(1 / Math.sqrt(all), within(1e-6));
        assertThat(estimate.verdict()).isInstanceOf(Verdict.Converged.class);
        assertThat(estimate.verdict().evidence().priorWeight()).isCloseTo(1 / 2.25 / all, within(1e-6));
        assertThat(estimate.logLikelihood()).as("without the prior's part")
                .isCloseTo(-.5 * 25 * Math.pow(2 - 2 * 25 / all, 2), within(1e-5));
    }

    @Test
    void where_the_prior_knows_more_than_the_data_it_dominates() {
        assertThat(believed(normal(2, .3)).verdict()).isInstanceOfSatisfying(Verdict.PriorDominated.class,
                verdict -> assertThat(verdict.weight()).isCloseTo(1 / 2.25 / (.3 + 1 / 2.25), within(1e-6)));
        assertThat(believed(normal(2, .6)).verdict()).isInstanceOf(Verdict.Converged.class);
    }

    @Test
    void a_ridge_an_edge_and_nonsense_are_told_apart() {
        assertThat(fitted(normal(2, .05)).verdict()).isInstanceOfSatisfying(Verdict.Boundary.class,
                boundary -> assertThat(boundary.edge()).isEqualTo(Verdict.Edge.FLAT));
        assertThat(fitted(of(t -> 5 * t, t -> 5)).verdict()).isInstanceOfSatisfying(Verdict.Boundary.class,
                boundary -> assertThat(boundary.edge()).isEqualTo(Verdict.Edge.PARAMETER_AT_LIMIT));
        assertThat(fitted(of(t -> Double.NaN, t -> 0)).verdict()).isInstanceOfSatisfying(Verdict.Failed.class,
                failed -> assertThat(failed.cause()).isEqualTo(Verdict.Cause.NOT_FINITE));
    }

    /** Rosenbrock's valley, upside down, in two coordinates. */
    @Test
    void a_bent_valley_is_followed_to_its_end() {
        LogLikelihood valley = new LogLikelihood() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public double evaluate(double[] at, double[] gradient) {
                double bend = at[1] - at[0] * at[0];
                gradient[0] = 2 * (1 - at[0]) + 400 * at[0] * bend;
                gradient[1] = -200 * bend;
                return -(1 - at[0]) * (1 - at[0]) - 100 * bend * bend;
            }
        };
        Estimate estimate = Estimation.of(valley, List.of(new Limit("a", 1e-3, 1e3), new Limit("b", 1e-3, 1e3)))
                .from(List.of(new double[]{-1.2, 1}));
        assertThat(estimate.coordinates().get(0)).isCloseTo(1, within(2e-3));
        assertThat(estimate.coordinates().get(1)).isCloseTo(1, within(4e-3));
        assertThat(estimate.verdict()).isInstanceOf(Verdict.Converged.class);
    }
}
