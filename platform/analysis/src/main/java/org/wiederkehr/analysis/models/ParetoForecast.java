package org.wiederkehr.analysis.models;

/** P(alive) and expectation of a whole cohort from the suffix integrals of the likelihood. */
final class ParetoForecast {

    private ParetoForecast() {}

    static Forecast of(ParetoNbd model, Cohort cohort, double ahead) {
        Tuples tuples = cohort.tuples();
        ParetoRuns runs = new ParetoRuns(tuples, cohort.ticksPerUnit());
        double[] times = tuples.times(cohort.ticksPerUnit());
        ParetoRuns.Logs logs = runs.logs(model.alpha(), model.beta());
        double[] alive = new double[tuples.size()];
        double[] expected = new double[tuples.size()];
        double[] growth = new double[times.length];
        for (int t = 0; t < times.length; t++) {
            growth[t] = model.expectedIfAlive(0, 0, times[t], ahead) / model.r();
        }
        for (int run = 0; run < tuples.runs(); run++) {
            double shape = model.r() + tuples.runRepeats[run];
            double[] integral = runs.suffix(run, model.r(), model.s(), logs)[0];
            for (int i = tuples.runStart[run]; i < tuples.runStart[run + 1]; i++) {
                int early = tuples.recency[i];
                int late = tuples.age[i];
                double q = Math.exp(shape * (logs.alpha[early] - logs.alpha[late])
                        + model.s() * (logs.beta[early] - logs.beta[late]));
                double gone = model.s() * Math.max(0, integral[runs.recencyAt[i]] - q * integral[runs.ageAt[i]]);
                alive[i] = q == 0 ? 0 : q / (q + gone);
                expected[i] = alive[i] * shape * growth[late];
            }
        }
        return new Forecast(tuples.scatter(alive), tuples.scatter(expected));
    }
}
