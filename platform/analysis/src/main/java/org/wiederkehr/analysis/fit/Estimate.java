package org.wiederkehr.analysis.fit;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where a search ended and what it is worth.
 *
 * @param coordinates   logarithms of the parameters
 * @param logLikelihood without the prior's part
 */
public record Estimate(List<Double> coordinates, double logLikelihood, Verdict verdict) {

    public Estimate {
        coordinates = List.copyOf(coordinates);
    }

    /** The i-th parameter itself. */
    public double parameter(int i) {
        return Math.exp(coordinates.get(i));
    }

    /** Covariance of the coordinates: the inverse Hessian. */
    public Matrix covariance() {
        return verdict.evidence().hessian().inverse(1e-12);
    }

    /**
     * Standard error of any smooth function of the coordinates by the delta method; NaN where no maximum was found, since
     * there the Hessian says nothing.
     */
    public double standardError(ToDoubleFunction<double[]> function) {
        Matrix hessian = verdict.evidence().hessian();
        if (hessian.size() == 0 || !hessian.isFinite() || !(hessian.smallest() > 0)) {
            return Double.NaN;
        }
        double[] at = coordinates.stream().mapToDouble(Double::doubleValue).toArray();
        double[] slope = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double middle = at[i];
            at[i] = middle + 1e-4;
            double above = function.applyAsDouble(at);
            at[i] = middle - 1e-4;
            slope[i] = (above - function.applyAsDouble(at)) / 2e-4;
            at[i] = middle;
        }
        return Math.sqrt(covariance().form(slope));
    }

    /** Standard error of the i-th parameter. */
    public double standardError(int i) {
        return standardError(at -> Math.exp(at[i]));
    }
}
