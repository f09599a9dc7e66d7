package org.wiederkehr.analysis.models;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.wiederkehr.analysis.fit.Estimate;
import org.wiederkehr.analysis.fit.Estimation;
import org.wiederkehr.analysis.fit.Evidence;
import org.wiederkehr.analysis.fit.Limit;
import org.wiederkehr.analysis.fit.Prior;
import org.wiederkehr.analysis.fit.Verdict;

/**
 * Gamma-Gamma model of spend per purchase (Colombo/Jiang 1999; Fader/Hardie, "The Gamma-Gamma Model of Monetary Value",
 * 2013): amounts of one customer are Gamma(p, ν), ν ~ Gamma(q, γ), independent of frequency.
 *
 * @param gamma in units of money
 */
public record GammaGamma(double p, double q, double gamma) implements SpendModel {

    private static final List<String> NAMES = List.of("p", "q", "gamma");
    private static final int LARGE = 60_000;
    private static final int SAMPLE = 20_000;

    public GammaGamma {
        if (!(p > 0 && q > 0 && gamma > 0)) {
            throw new IllegalArgumentException("p " + p + ", q " + q + ", gamma " + gamma);
        }
    }

    /** p (γ + x z̄) / (px + q − 1); a customer without purchases of value is a newcomer. */
    @Override
    public double expected(int purchases, double mean) {
        if (purchases <= 0 || !(mean > 0)) {
            return expectedOfNewcomer();
        }
        double shape = p * purchases + q;
        return shape > 1 ? p * (gamma + purchases * mean) / (shape - 1) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double expectedOfNewcomer() {
        return q > 1 ? p * gamma / (q - 1) : Double.POSITIVE_INFINITY;
    }

    /** Maximum likelihood, with a weak prior according to {@code fitting}. */
    public static Fit<SpendModel> fit(Spend spend, Fitting fitting) {
        int n = spend.counted();
        if (n == 0 || (fitting.belief() == Fitting.Belief.BY_SIZE && n < Fitting.FEWEST)) {
            return Fit.failed(Verdict.Cause.TOO_FEW_CUSTOMERS);
        }
        double scale = spend.meanOfMeans();
        if (n == 1 || !(scale > 0)) {
            return Fit.without(new Verdict.Boundary(Evidence.none(), Verdict.Edge.FLAT, "-"));
        }
        List<Limit> limits = List.of(new Limit("p", 1e-3, 1e3), new Limit("q", 1e-3, 1e3),
                new Limit("gamma", 1e-5, 1e5));
        GammaGammaLikelihood full = new GammaGammaLikelihood(spend, scale, 1, fitting.parallel());
        int stride = n >= LARGE ? n / SAMPLE : 1;
        GammaGammaLikelihood sample = stride > 1 ? new GammaGammaLikelihood(spend, scale, stride, false) : full;
        Estimation estimation = Estimation.of(full, limits).sampledBy(sample, full.customers() / sample.customers());
        boolean prior = fitting.belief() == Fitting.Belief.WEAK
                || (fitting.belief() == Fitting.Belief.BY_SIZE && n <= Fitting.SMALL);
        double[] middle = Problem.logs(4, 3, 0.6);
        Estimate estimate = (prior ? estimation.under(Prior.around(middle, 1.5)) : estimation)
                .from(List.of(middle, Problem.logs(1, 5, 4), Problem.logs(15, 2, 0.1)));
        return named(estimate, scale, full.constant());
    }

    private static Fit<SpendModel> named(Estimate estimate, double scale, double constant) {
        List<Fit.Parameter> parameters = IntStream.range(0, 3).mapToObj(i -> new Fit.Parameter(NAMES.get(i),
                estimate.parameter(i) * (i == 2 ? scale : 1), estimate.standardError(i) * (i == 2 ? scale : 1)))
                .toList();
        SpendModel model = new GammaGamma(parameters.get(0).value(), parameters.get(1).value(),
                parameters.get(2).value());
        Verdict verdict = estimate.verdict().usable() && estimate.parameter(1) <= 1
                ? new Verdict.Boundary(estimate.verdict().evidence(), Verdict.Edge.INFINITE_MEAN, "q")
                : estimate.verdict();
        return new Fit<>(Optional.of(model), estimate.logLikelihood() + constant, verdict, parameters,
                Optional.of(estimate));
    }
}
