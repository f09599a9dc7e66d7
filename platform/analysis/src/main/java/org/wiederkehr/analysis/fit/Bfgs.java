package org.wiederkehr.analysis.fit;

/**
 * Quasi-Newton ascent (Broyden, Fletcher, Goldfarb, Shanno; Nocedal/Wright, Numerical Optimization, ch. 6) inside a box.
 * Stops when the Newton decrement, the log-likelihood still to be won, is below a tolerance: a measure that knows
 * neither units nor numbers of customers.
 */
final class Bfgs {

    private static final double ARMIJO = 1e-4;
    private static final double CURVATURE = 0.9;
    private static final double LONGEST_STEP = 2;
    private static final int HALVINGS = 30;

    private final LogLikelihood function;
    private final Box box;
    private final double tolerance;
    private final int dimension;
    private int evaluations;

    Bfgs(LogLikelihood function, Box box, double tolerance) {
        this.function = function;
        this.box = box;
        this.tolerance = tolerance;
        this.dimension = function.dimension();
    }

    /** A visited place: coordinates, log-likelihood and the gradient of the negative log-likelihood. */
    static final class Place {
        final double[] at;
        final double value;
        final double[] slope;

        Place(double[] at, double value, double[] slope) {
            this.at = at;
            this.value = value;
            this.slope = slope;
        }
    }

    int evaluations() {
        return evaluations;
    }

    Place look(double[] at) {
        evaluations++;
        double[] gradient = new double[dimension];
        double value = function.evaluate(at, gradient);
        boolean finite = Double.isFinite(value);
        for (int i = 0; i < dimension; i++) {
            finite &= Double.isFinite(gradient[i]);
            gradient[i] = -gradient[i];
        }
        return new Place(at, finite ? value : Double.NEGATIVE_INFINITY, gradient);
    }

    /** Climbs from {@code start}; {@code curvature} is the inverse Hessian to begin with, or empty for none known. */
    Place climb(double[] start, double[][] curvature, int iterations) {
        Place here = look(box.clamp(start));
        double[][] inverse = curvature.length > 0 ? curvature : new double[0][];
        for (int i = 0; i < iterations && here.value > Double.NEGATIVE_INFINITY; i++) {
            double[] direction = direction(here, inverse);
            double decrement = -0.5 * dot(here.slope, direction);
            boolean knows = inverse.length > 0;
            if (decrement <= 0 || (knows && decrement < slack(here.value))) {
                break;
            }
            shorten(direction);
            Place next = search(here, direction);
            if (next == here) {
                break;
            }
            inverse = update(inverse, here, next);
            here = next;
        }
        return here;
    }

    /** What is too little to be chased, with the rounding of a long sum added. */
    double slack(double value) {
        return tolerance + 1e-15 * Math.abs(value);
    }

    private double[] direction(Place here, double[][] inverse) {
        double[] direction = new double[dimension];
        double norm = Math.max(1e-300, Math.sqrt(dot(here.slope, here.slope)));
        for (int i = 0; i < dimension; i++) {
            if (box.blocks(i, here.at[i], here.slope[i])) {
                continue;
            }
            for (int j = 0; j < dimension; j++) {
                if (!box.blocks(j, here.at[j], here.slope[j])) {
                    double cell = inverse.length > 0 ? inverse[i][j] : i == j ? 0.5 / norm : 0;
                    direction[i] -= cell * here.slope[j];
                }
            }
        }
        return direction;
    }

    private static void shorten(double[] direction) {
        double longest = 0;
        for (double d : direction) {
            longest = Math.max(longest, Math.abs(d));
        }
        if (longest > LONGEST_STEP) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= LONGEST_STEP / longest;
            }
        }
    }

    /** A step that climbs enough (Armijo) and leaves the steep part (Wolfe); {@code here} itself if none is found. */
    private Place search(Place here, double[] direction) {
        double promised = dot(here.slope, direction);
        double step = 1;
        double tooFar = Double.POSITIVE_INFINITY;
        Place best = here;
        for (int i = 0; i < HALVINGS; i++) {
            Place next = look(box.clamp(moved(here.at, direction, step)));
            double won = next.value - here.value;
            if (!(won >= -ARMIJO * step * promised)) {
                tooFar = step;
                if (best != here) {
                    return best;
                }
                step *= next.value > Double.NEGATIVE_INFINITY ? shrink(won, step * promised) : 0.1;
                continue;
            }
            best = next;
            if (dot(next.slope, direction) >= CURVATURE * promised || tooFar < Double.POSITIVE_INFINITY || i > 3) {
                return best;
            }
            step *= 2.5;
        }
        return best;
    }

    /** Where the parabola through value, slope and the overshot value has its top, kept within [0.1, 0.5]. */
    private static double shrink(double won, double promised) {
        double factor = promised / (2 * (won + promised));
        return factor >= 0.1 && factor <= 0.5 ? factor : factor < 0.1 ? 0.1 : 0.5;
    }

    private static double[] moved(double[] at, double[] direction, double step) {
        double[] there = at.clone();
        for (int i = 0; i < there.length; i++) {
            there[i] += step * direction[i];
        }
        return there;
    }

    private double[][] update(double[][] inverse, Place here, Place next) {
        double[] s = new double[dimension];
        double[] y = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            s[i] = next.at[i] - here.at[i];
            y[i] = next.slope[i] - here.slope[i];
        }
        double sy = dot(s, y);
        double yy = dot(y, y);
        if (!(sy > 1e-12 * Math.sqrt(yy * dot(s, s)))) {
            return inverse;
        }
        double[][] old = inverse.length > 0 ? inverse : identity(sy / yy);
        return updated(old, s, y, sy);
    }

    private double[][] updated(double[][] old, double[] s, double[] y, double sy) {
        double[] hy = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            hy[i] = dot(old[i], y);
        }
        double factor = (1 + dot(y, hy) / sy) / sy;
        double[][] fresh = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                fresh[i][j] = old[i][j] + factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
            }
        }
        return fresh;
    }

    private double[][] identity(double value) {
        double[][] identity = new double[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            identity[i][i] = value;
        }
        return identity;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
