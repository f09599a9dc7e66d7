package org.wiederkehr.analysis.fit;

/** A log-likelihood with its gradient, as a function of coordinates (logarithms of positive parameters). */
public interface LogLikelihood {

    /** How many coordinates there are. */
    int dimension();

    /**
     * The value at {@code at}; fills {@code gradient}. A value that is not finite means "not here": the search turns back.
     */
    double evaluate(double[] at, double[] gradient);
}
