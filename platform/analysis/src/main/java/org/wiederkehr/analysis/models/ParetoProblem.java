package org.wiederkehr.analysis.models;

import java.util.List;

import org.wiederkehr.analysis.fit.LogLikelihood;

/** Pareto/NBD before a fit. */
final class ParetoProblem extends Problem {

    private final double rate;

    private ParetoProblem(LogLikelihood full, LogLikelihood sample, double times, double scale, double rate) {
        super(full, sample, times, scale);
        this.rate = rate;
    }

    static ParetoProblem of(Cohort cohort, boolean parallel) {
        return of(cohort, cohort.tuples(), parallel);
    }

    static ParetoProblem of(Cohort cohort, Tuples tuples, boolean parallel) {
        double scale = cohort.meanAge();
        double perScale = cohort.ticksPerUnit() * scale;
        LogLikelihood full = new ParetoLikelihood(tuples, new ParetoRuns(tuples, perScale), parallel);
        int stride = Fitting.stride(cohort);
        Cohort part = stride > 1 ? cohort.sample(stride) : cohort;
        Tuples some = stride > 1 ? part.tuples() : tuples;
        LogLikelihood sample = stride > 1 ? new ParetoLikelihood(some, new ParetoRuns(some, perScale), parallel) : full;
        return new ParetoProblem(full, sample, (double) cohort.size() / part.size(), scale, rate(cohort));
    }

    @Override
    List<String> names() {
        return List.of("r", "alpha", "s", "beta");
    }

    @Override
    List<Boolean> areTimes() {
        return List.of(false, true, false, true);
    }

    @Override
    List<double[]> starts() {
        return List.of(logs(0.7, 0.7 / (1.4 * rate), 0.6, 0.6), logs(2, 2 / rate, 0.3, 1),
                logs(0.3, 0.15 / rate, 1.5, 2));
    }

    @Override
    PurchaseModel model(List<Fit.Parameter> p) {
        return new ParetoNbd(p.get(0).value(), p.get(1).value(), p.get(2).value(), p.get(3).value());
    }

    @Override
    double constant(Cohort cohort) {
        return -cohort.totalRepeats() * Math.log(scale);
    }

    @Override
    double meanAlive(PurchaseModel model, Cohort cohort) {
        return model.forecast(cohort, 0).meanAlive();
    }

    @Override
    String dropoutName() {
        return "s";
    }
}
