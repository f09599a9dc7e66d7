package org.wiederkehr.analysis.models;

import java.util.List;
import java.util.Optional;

import org.wiederkehr.analysis.fit.Estimate;
import org.wiederkehr.analysis.fit.Evidence;
import org.wiederkehr.analysis.fit.Verdict;

/**
 * A model with the verdict on it.
 *
 * @param model         absent where there was nothing to fit
 * @param logLikelihood without prior, with times in units of the cohort; NaN without model
 * @param parameters    with standard errors, in the order of the literature
 * @param estimate      the same in the scaled coordinates of the search, for refits and intervals
 */
public record Fit<M>(Optional<M> model, double logLikelihood, Verdict verdict, List<Parameter> parameters,
        Optional<Estimate> estimate) {

    /** One parameter; the standard error is NaN where no maximum was found. */
    public record Parameter(String name, double value, double standardError) {}

    public Fit {
        parameters = List.copyOf(parameters);
    }

    static <M> Fit<M> failed(Verdict.Cause cause) {
        return without(new Verdict.Failed(Evidence.none(), cause));
    }

    static <M> Fit<M> without(Verdict verdict) {
        return new Fit<>(Optional.empty(), Double.NaN, verdict, List.of(), Optional.empty());
    }

    Fit<M> judged(Verdict other) {
        return new Fit<>(model, logLikelihood, other, parameters, estimate);
    }
}
