package org.wiederkehr.analysis.fit;

/**
 * Independent log-normal beliefs about positive parameters: normal on the coordinates, with a centre and a standard
 * deviation each. A deviation of 1.5 says that the parameter lies within a factor of twenty either way.
 */
public final class Prior {

    private final double[] centre;
    private final double[] deviation;

    /** Centres and standard deviations of the coordinates (natural logarithms). */
    public Prior(double[] centre, double[] deviation) {
        this.centre = centre.clone();
        this.deviation = deviation.clone();
    }

    /** The same deviation for all coordinates. */
    public static Prior around(double[] centre, double deviation) {
        double[] all = new double[centre.length];
        java.util.Arrays.fill(all, deviation);
        return new Prior(centre, all);
    }

    /** Log-density up to its constant; adds its slope to {@code gradient}. */
    double add(double[] at, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            double z = (at[i] - centre[i]) / deviation[i];
            sum -= 0.5 * z * z;
            gradient[i] -= z / deviation[i];
        }
        return sum;
    }

    /**
     * The share of what is known that the prior brings, in the direction where that share is largest: 0 = all from the
     * data, 1 = all from the prior.
     */
    double weight(Matrix hessian) {
        double least = hessian.scaled(deviation).smallest();
        return least > 0 ? Math.min(1, 1 / least) : 1;
    }

    /** Adds the prior's information, one over the variances, to a Hessian. */
    void addInformation(double[][] hessian) {
        for (int i = 0; i < hessian.length; i++) {
            hessian[i][i] += 1 / (deviation[i] * deviation[i]);
        }
    }
}
