package org.wiederkehr.analysis.special;

import java.util.function.DoubleUnaryOperator;

/** Gauss-Legendre quadrature of a fixed order on [0, 1] and, panel by panel, on any interval. */
public final class GaussLegendre {

    private final double[] nodes;
    private final double[] weights;

    /** A rule with {@code order} nodes, exact for polynomials up to degree 2·order − 1. */
    public GaussLegendre(int order) {
        nodes = new double[order];
        weights = new double[order];
        for (int i = 0; i < order; i++) {
            place(i, Math.cos(Math.PI * (i + 0.75) / (order + 0.5)));
        }
    }

    /** Newton's iteration towards the i-th root of the Legendre polynomial. */
    private void place(int i, double guess) {
        int order = nodes.length;
        double z = guess;
        double slope = 1;
        for (int step = 0; step < 100; step++) {
            double p = 1;
            double before = 0;
            for (int j = 0; j < order; j++) {
                double older = before;
                before = p;
                p = ((2 * j + 1) * z * before - j * older) / (j + 1);
            }
            slope = order * (z * p - before) / (z * z - 1);
            double move = p / slope;
            z -= move;
            if (Math.abs(move) < 1e-15) {
                break;
            }
        }
        nodes[i] = 0.5 * (1 - z);
        weights[i] = 1 / ((1 - z * z) * slope * slope);
    }

    public int order() {
        return nodes.length;
    }

    /** The i-th node in (0, 1), ascending. */
    public double node(int i) {
        return nodes[i];
    }

    /** The i-th weight; all of them sum to 1. */
    public double weight(int i) {
        return weights[i];
    }

    /** ∫ f over [from, to] with equally wide panels. */
    public double integrate(DoubleUnaryOperator f, double from, double to, int panels) {
        double width = (to - from) / panels;
        double sum = 0;
        for (int p = 0; p < panels; p++) {
            double left = from + p * width;
            for (int i = 0; i < nodes.length; i++) {
                sum += weights[i] * f.applyAsDouble(left + nodes[i] * width);
            }
        }
        return sum * width;
    }
}
