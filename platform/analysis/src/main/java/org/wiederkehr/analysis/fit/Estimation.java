package org.wiederkehr.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the maximum of a likelihood, or of likelihood times prior, from several starts. With very many rows the starts
 * climb on a sample; its Hessian then carries the best of them over the last steps on all rows.
 */
public final class Estimation {

    /** Log-likelihood units left unclaimed; parameters are then within a thousandth of their standard errors. */
    private static final double TOLERANCE = 1e-7;
    /** Enough to see which start is best and whether they meet; the best one is then finished with its Hessian. */
    private static final double ROUGH = 1e-3;
    private static final double CERTIFIED = 1e-6;
    private static final double HESSIAN_STEP = 1e-3;
    private static final int ITERATIONS = 200;
    private static final int ROUNDS = 4;
    /** Information of 1/9 in some direction: a standard error of 3 on the log scale, a factor of twenty either way. */
    private static final double FLAT = 1.0 / 9;

    private final LogLikelihood full;
    private final LogLikelihood sample;
    private final double factor;
    private final List<Limit> limits;
    private final Box box;
    private final Optional<Prior> prior;
    private int evaluations;

    private Estimation(LogLikelihood full, LogLikelihood sample, double factor, List<Limit> limits,
            Optional<Prior> prior) {
        this.full = full;
        this.sample = sample;
        this.factor = factor;
        this.limits = List.copyOf(limits);
        this.prior = prior;
        this.box = new Box(limits.stream().mapToDouble(l -> Math.log(l.lowest()) - 2.5).toArray(),
                limits.stream().mapToDouble(l -> Math.log(l.highest()) + 2.5).toArray());
    }

    /** Maximum likelihood on all rows; one limit per coordinate. */
    public static Estimation of(LogLikelihood full, List<Limit> limits) {
        return new Estimation(full, full, 1, limits, Optional.empty());
    }

    /** Starts and Hessian on a sample that stands for {@code factor} times as many rows. */
    public Estimation sampledBy(LogLikelihood smaller, double times) {
        return new Estimation(full, smaller, times, limits, prior);
    }

    /** Maximum a posteriori under {@code belief}. */
    public Estimation under(Prior belief) {
        return new Estimation(full, sample, factor, limits, Optional.of(belief));
    }

    /** Climbs from every start and judges where the best one ended. */
    public Estimate from(List<double[]> starts) {
        evaluations = 0;
        List<Evidence.Start> reached = new ArrayList<>();
        List<Bfgs.Place> ends = new ArrayList<>();
        for (double[] start : starts) {
            Bfgs.Place end = climb(sampled(), start, new double[0][], ROUGH);
            ends.add(end);
            reached.add(new Evidence.Start(list(start), list(end.at), end.value));
        }
        Bfgs.Place best = ends.stream().max(Comparator.comparingDouble(p -> p.value)).orElseThrow();
        return polish(best, reached);
    }

    /** Climbs once from a place known to be near, for example for a bootstrap refit. */
    public Estimate near(Estimate known) {
        evaluations = 0;
        double[] start = known.coordinates().stream().mapToDouble(Double::doubleValue).toArray();
        Bfgs.Place end = climb(all(), start, square(known.covariance()), TOLERANCE);
        return judged(end, known.verdict().evidence().hessian(), List.of());
    }

    private Estimate polish(Bfgs.Place best, List<Evidence.Start> reached) {
        Bfgs.Place here = best;
        Matrix hessian = hessian(here.at);
        for (int round = 0; round < ROUNDS && hessian.isFinite(); round++) {
            if (!(round == 0 && factor > 1) && decrement(here, hessian) < CERTIFIED) {
                break;
            }
            here = climb(all(), here.at, square(hessian.inverse(1e-8)), TOLERANCE);
            hessian = hessian(here.at);
        }
        return judged(here, hessian, reached);
    }

    private Bfgs.Place climb(LogLikelihood function, double[] start, double[][] inverse, double tolerance) {
        Bfgs search = new Bfgs(function, box, tolerance);
        Bfgs.Place end = search.climb(start, inverse, ITERATIONS);
        evaluations += search.evaluations();
        return end;
    }

    private Estimate judged(Bfgs.Place end, Matrix hessian, List<Evidence.Start> starts) {
        double norm = 0;
        for (int i = 0; i < end.slope.length; i++) {
            norm = box.blocks(i, end.at[i], end.slope[i]) ? norm : Math.max(norm, Math.abs(end.slope[i]));
        }
        double weight = hessian.isFinite() ? prior.map(p -> p.weight(hessian)).orElse(0.0) : prior.isPresent() ? 1 : 0;
        double condition = hessian.isFinite() ? hessian.condition() : Double.NaN;
        Evidence evidence = new Evidence(norm, decrement(end, hessian), hessian, condition, starts, evaluations,
                weight);
        double plain = end.value - prior.map(p -> p.add(end.at, new double[end.at.length])).orElse(0.0);
        return new Estimate(list(end.at), plain, verdict(end, evidence));
    }

    private Verdict verdict(Bfgs.Place end, Evidence evidence) {
        if (!Double.isFinite(end.value) || !evidence.hessian().isFinite()) {
            return new Verdict.Failed(evidence, Verdict.Cause.NOT_FINITE);
        }
        for (int i = 0; i < end.at.length; i++) {
            if (!limits.get(i).holds(end.at[i])) {
                return new Verdict.Boundary(evidence, Verdict.Edge.PARAMETER_AT_LIMIT, limits.get(i).name());
            }
        }
        double least = evidence.hessian().smallest();
        if (least < FLAT && least > -FLAT && Math.abs(evidence.decrement()) < 1) {
            return new Verdict.Boundary(evidence, Verdict.Edge.FLAT, "-");
        }
        if (!(least > 0) || !(evidence.decrement() < 1e-3)) {
            return new Verdict.Failed(evidence, Verdict.Cause.NO_MAXIMUM_FOUND);
        }
        return evidence.priorWeight() > 0.5
                ? new Verdict.PriorDominated(evidence, evidence.priorWeight())
                : new Verdict.Converged(evidence);
    }

    /** Half of gᵀH⁻¹g over the coordinates that are free to move. */
    private double decrement(Bfgs.Place here, Matrix hessian) {
        if (!hessian.isFinite()) {
            return Double.NaN;
        }
        double[] slope = here.slope.clone();
        for (int i = 0; i < slope.length; i++) {
            slope[i] = box.blocks(i, here.at[i], slope[i]) ? 0 : slope[i];
        }
        return 0.5 * hessian.inverse(1e-12).form(slope);
    }

    /** Central differences of the gradient, on the sample where there is one, scaled to all rows. */
    private Matrix hessian(double[] at) {
        int n = at.length;
        double[][] cells = new double[n][];
        double[] above = new double[n];
        double[] below = new double[n];
        for (int i = 0; i < n; i++) {
            double[] there = at.clone();
            there[i] = at[i] + HESSIAN_STEP;
            sample.evaluate(there, above);
            there[i] = at[i] - HESSIAN_STEP;
            sample.evaluate(there, below);
            evaluations += factor > 1 ? 0 : 2;
            cells[i] = new double[n];
            for (int j = 0; j < n; j++) {
                cells[i][j] = factor * (below[j] - above[j]) / (2 * HESSIAN_STEP);
            }
        }
        prior.ifPresent(p -> p.addInformation(cells));
        return Matrix.of(cells);
    }

    private LogLikelihood all() {
        return believed(full, 1);
    }

    private LogLikelihood sampled() {
        return believed(sample, factor);
    }

    /** The likelihood times the prior; on a sample the likelihood counts {@code times}-fold. */
    private LogLikelihood believed(LogLikelihood plain, double times) {
        return new LogLikelihood() {
            @Override
            public int dimension() {
                return plain.dimension();
            }

            @Override
            public double evaluate(double[] at, double[] gradient) {
                double value = times * plain.evaluate(at, gradient);
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] *= times;
                }
                return value + prior.map(p -> p.add(at, gradient)).orElse(0.0);
            }
        };
    }

    private static double[][] square(Matrix matrix) {
        double[][] square = new double[matrix.size()][matrix.size()];
        for (int i = 0; i < matrix.size(); i++) {
            for (int j = 0; j < matrix.size(); j++) {
                square[i][j] = matrix.get(i, j);
            }
        }
        return square;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
