package org.wiederkehr.analysis.models;

import org.wiederkehr.analysis.fit.LogLikelihood;

/** Lets benchmarks and cross-checks outside this package evaluate its likelihoods. */
public final class Likelihoods {

    private Likelihoods() {}

    public static LogLikelihood bgNbd(Cohort cohort) {
        return new BetaGeometricLikelihood(Tuples.of(cohort), cohort.ticksPerUnit(), 1, false, false);
    }

    public static LogLikelihood mbgCnbd(int k, Cohort cohort) {
        return new BetaGeometricLikelihood(Tuples.of(cohort), cohort.ticksPerUnit(), k, true, false);
    }

    public static LogLikelihood paretoNbd(Cohort cohort) {
        Tuples tuples = Tuples.of(cohort);
        return new ParetoLikelihood(tuples, new ParetoRuns(tuples, cohort.ticksPerUnit()), false);
    }
}
