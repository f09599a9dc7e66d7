package org.wiederkehr.analysis.fit;

import java.util.List;

/**
 * What a verdict rests on.
 *
 * @param gradientNorm largest absolute slope of the log-likelihood (with prior) per coordinate where the search ended
 * @param decrement    log-likelihood still to be won by Newton's reckoning; about 1e-7 after a good end
 * @param hessian      negative second derivatives in the coordinates (logarithms); the information
 * @param condition    largest over smallest eigenvalue of the Hessian; infinite where it is not positive definite
 * @param starts       where the searches began and ended
 * @param evaluations  of the likelihood on all rows
 * @param priorWeight  share of the prior in the least known direction, 0 without prior
 */
public record Evidence(double gradientNorm, double decrement, Matrix hessian, double condition, List<Start> starts,
        int evaluations, double priorWeight) {

    /** One search: coordinates it began at, log-likelihood (with prior; of the sample where one was used) it reached. */
    public record Start(List<Double> from, List<Double> to, double reached) {}

    public Evidence {
        starts = List.copyOf(starts);
    }

    /** How many of the starts came within 0.01 of the best log-likelihood. */
    public long agreeing() {
        double best = starts.stream().mapToDouble(Start::reached).max().orElse(Double.NaN);
        return starts.stream().filter(s -> s.reached() >= best - 0.01 - 1e-12 * Math.abs(best)).count();
    }

    /** Nothing was searched. */
    public static Evidence none() {
        return new Evidence(Double.NaN, Double.NaN, Matrix.diagonal(0, 0), Double.NaN, List.of(), 0, 0);
    }
}
