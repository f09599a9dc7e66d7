package org.wiederkehr.analysis.models;

import java.util.List;
import java.util.stream.IntStream;

import org.wiederkehr.analysis.fit.Estimate;
import org.wiederkehr.analysis.fit.Estimation;
import org.wiederkehr.analysis.fit.Limit;
import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.fit.Prior;

/**
 * One family's likelihood for one cohort, ready to be climbed. Times are scaled to the mean T, which makes starts, limits
 * and priors the same for weeks and hours.
 */
abstract class Problem {

    private static final double WEAK = 1.5;
    /** Shapes outside leave no spread between customers, or nothing but spread. */
    private static final double LOWEST_SHAPE = 1e-3;
    private static final double HIGHEST_SHAPE = 1e3;
    private static final double LOWEST_TIME = 1e-6;
    private static final double HIGHEST_TIME = 1e5;

    /** Scaled time per unit of the cohort. */
    final double scale;
    private final LogLikelihood full;
    private final LogLikelihood sample;
    private final double times;

    Problem(LogLikelihood full, LogLikelihood sample, double times, double scale) {
        this.full = full;
        this.sample = sample;
        this.times = times;
        this.scale = scale;
    }

    static Problem of(Family family, int k, Cohort cohort, boolean parallel) {
        return switch (family) {
            case BG_NBD -> BetaGeometricProblem.of(1, false, cohort, parallel);
            case MBG_NBD -> BetaGeometricProblem.of(1, true, cohort, parallel);
            case MBG_CNBD_K -> BetaGeometricProblem.of(k, true, cohort, parallel);
            case PARETO_NBD -> ParetoProblem.of(cohort, parallel);
            case BG_BB -> BetaBernoulliProblem.of(cohort.tuples());
        };
    }

    /** Names of the parameters in the order of the coordinates. */
    abstract List<String> names();

    /** Which coordinates are times. */
    abstract List<Boolean> areTimes();

    abstract List<double[]> starts();

    abstract PurchaseModel model(List<Fit.Parameter> parameters);

    /** What the log-likelihood in the cohort's unit has beyond the scaled one. */
    abstract double constant(Cohort cohort);

    /** The parameter that tells when customers leave. */
    abstract String dropoutName();

    double meanAlive(PurchaseModel model, Cohort cohort) {
        Tuples tuples = cohort.tuples();
        double[] alive = tuples.each(cohort.ticksPerUnit(), model::alive, true);
        double sum = 0;
        for (int i = 0; i < alive.length; i++) {
            sum += alive[i] * tuples.weight[i];
        }
        return sum / cohort.size();
    }

    /** Values and standard errors in the cohort's unit of time. */
    List<Fit.Parameter> parameters(Estimate estimate) {
        return IntStream.range(0, names().size()).mapToObj(i -> new Fit.Parameter(names().get(i),
                estimate.parameter(i) * unit(i), estimate.standardError(i) * unit(i))).toList();
    }

    private double unit(int i) {
        return areTimes().get(i) ? scale : 1;
    }

    Estimation estimation(boolean prior) {
        Estimation estimation = Estimation.of(full, limits());
        Estimation sampled = times > 1 ? estimation.sampledBy(sample, times) : estimation;
        return prior ? sampled.under(Prior.around(starts().getFirst(), WEAK)) : sampled;
    }

    private List<Limit> limits() {
        return IntStream.range(0, names().size())
                .mapToObj(i -> areTimes().get(i)
                        ? new Limit(names().get(i), LOWEST_TIME, HIGHEST_TIME)
                        : new Limit(names().get(i), LOWEST_SHAPE, HIGHEST_SHAPE))
                .toList();
    }

    static double[] logs(double... values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logs[i] = Math.log(values[i]);
        }
        return logs;
    }

    /** Repeat purchases per scaled time, kept away from zero. */
    static double rate(Cohort cohort) {
        return (cohort.totalRepeats() + 0.5) / (cohort.size() + 0.5);
    }
}
