package org.wiederkehr.analysis.models;

import java.util.List;

import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.special.Gamma;

/** BG/NBD, MBG/NBD and MBG/CNBD-k before a fit. */
final class BetaGeometricProblem extends Problem {

    private final int k;
    private final boolean dropoutAtZero;
    private final double rate;

    private BetaGeometricProblem(int k, boolean dropoutAtZero, LogLikelihood full, LogLikelihood sample, double times,
            double scale, double rate) {
        super(full, sample, times, scale);
        this.k = k;
        this.dropoutAtZero = dropoutAtZero;
        this.rate = rate;
    }

    static BetaGeometricProblem of(int k, boolean dropoutAtZero, Cohort cohort, boolean parallel) {
        return of(k, dropoutAtZero, cohort, cohort.tuples(), parallel);
    }

    static BetaGeometricProblem of(int k, boolean dropoutAtZero, Cohort cohort, Tuples tuples, boolean parallel) {
        double scale = cohort.meanAge();
        double perScale = cohort.ticksPerUnit() * scale;
        LogLikelihood full = new BetaGeometricLikelihood(tuples, perScale, k, dropoutAtZero, parallel);
        int stride = Fitting.stride(cohort);
        Cohort part = stride > 1 ? cohort.sample(stride) : cohort;
        LogLikelihood sample = stride > 1
                ? new BetaGeometricLikelihood(part.tuples(), perScale, k, dropoutAtZero, parallel)
                : full;
        return new BetaGeometricProblem(k, dropoutAtZero, full, sample, (double) cohort.size() / part.size(), scale,
                k * rate(cohort));
    }

    @Override
    List<String> names() {
        return List.of("r", "alpha", "a", "b");
    }

    @Override
    List<Boolean> areTimes() {
        return List.of(false, true, false, false);
    }

    /** Middling, even and uneven customer bases; the rates allow for customers who have left. */
    @Override
    List<double[]> starts() {
        return List.of(logs(0.6, 0.6 / (1.4 * rate), 0.7, 2.5), logs(2, 2 / rate, 0.3, 2), logs(0.2, 0.1 / rate, 2, 5));
    }

    @Override
    PurchaseModel model(List<Fit.Parameter> p) {
        return new BetaGeometric(k, dropoutAtZero, p.get(0).value(), p.get(1).value(), p.get(2).value(),
                p.get(3).value());
    }

    @Override
    double constant(Cohort cohort) {
        double perTime = -k * (double) cohort.totalRepeats() * Math.log(scale);
        return perTime + (k == 1 ? 0 : gaps(k, cohort, cohort.ticksPerUnit()));
    }

    /** (k − 1) Σ ln gap − Σ x ln Γ(k), the part of the likelihood that only matters for the choice of k. */
    private static double gaps(int k, Cohort cohort, double ticksPerTime) {
        if (Double.isNaN(cohort.logGaps())) {
            return 0;
        }
        return (k - 1) * (cohort.logGaps() - cohort.totalRepeats() * Math.log(ticksPerTime))
                - cohort.totalRepeats() * Gamma.log(k);
    }

    static double regularityTerm(int k, Cohort cohort) {
        return gaps(k, cohort, cohort.ticksPerUnit() * cohort.meanAge());
    }

    @Override
    String dropoutName() {
        return "a";
    }
}
