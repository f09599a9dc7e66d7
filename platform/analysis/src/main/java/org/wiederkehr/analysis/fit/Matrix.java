package org.wiederkehr.analysis.fit;

import java.util.Arrays;

/** A small symmetric matrix: a Hessian or a covariance of a handful of parameters. */
public final class Matrix {

    private final double[][] cells;

    private Matrix(double[][] cells) {
        this.cells = cells;
    }

    /** A copy of the given square, made symmetric. */
    public static Matrix of(double[][] square) {
        int n = square.length;
        double[][] cells = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cells[i][j] = 0.5 * (square[i][j] + square[j][i]);
            }
        }
        return new Matrix(cells);
    }

    /** The matrix with {@code value} on its diagonal. */
    public static Matrix diagonal(int n, double value) {
        double[][] cells = new double[n][n];
        for (int i = 0; i < n; i++) {
            cells[i][i] = value;
        }
        return new Matrix(cells);
    }

    public int size() {
        return cells.length;
    }

    public double get(int i, int j) {
        return cells[i][j];
    }

    public boolean isFinite() {
        return Arrays.stream(cells).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    /** D·M·D with D = diag(by). */
    public Matrix scaled(double[] by) {
        double[][] scaled = new double[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                scaled[i][j] = by[i] * cells[i][j] * by[j];
            }
        }
        return new Matrix(scaled);
    }

    public double[] times(double[] v) {
        double[] product = new double[size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                product[i] += cells[i][j] * v[j];
            }
        }
        return product;
    }

    /** vᵀ·M·v. */
    public double form(double[] v) {
        double[] product = times(v);
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * product[i];
        }
        return sum;
    }

    /** Largest over smallest eigenvalue; infinite where the matrix is not positive definite. */
    public double condition() {
        double[] values = eigen().values();
        return values[0] > 0 ? values[values.length - 1] / values[0] : Double.POSITIVE_INFINITY;
    }

    /** The smallest eigenvalue. */
    public double smallest() {
        return size() == 0 ? Double.NaN : eigen().values()[0];
    }

    /** The inverse of M with eigenvalues below {@code floor} times the largest lifted to it: always positive definite. */
    public Matrix inverse(double floor) {
        Eigen eigen = eigen();
        int n = size();
        double least = Math.max(Double.MIN_NORMAL,
                floor * Math.max(Math.abs(eigen.values[0]), Math.abs(eigen.values[n - 1])));
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            double factor = 1 / Math.max(least, eigen.values[k]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inverse[i][j] += factor * eigen.vectors[i][k] * eigen.vectors[j][k];
                }
            }
        }
        return Matrix.of(inverse);
    }

    /** Ascending eigenvalues and, in columns, their vectors, by Jacobi's rotations. */
    Eigen eigen() {
        int n = size();
        double[][] m = new double[n][];
        double[][] v = diagonal(n, 1).cells;
        for (int i = 0; i < n; i++) {
            m[i] = cells[i].clone();
        }
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(m, v, p, q);
                }
            }
        }
        return sorted(m, v);
    }

    private static void rotate(double[][] m, double[][] v, int p, int q) {
        if (m[p][q] == 0) {
            return;
        }
        double theta = (m[q][q] - m[p][p]) / (2 * m[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (int k = 0; k < m.length; k++) {
            double kp = m[k][p];
            m[k][p] = c * kp - s * m[k][q];
            m[k][q] = s * kp + c * m[k][q];
        }
        for (int k = 0; k < m.length; k++) {
            double pk = m[p][k];
            m[p][k] = c * pk - s * m[q][k];
            m[q][k] = s * pk + c * m[q][k];
            double vp = v[k][p];
            v[k][p] = c * vp - s * v[k][q];
            v[k][q] = s * vp + c * v[k][q];
        }
    }

    private static Eigen sorted(double[][] m, double[][] v) {
        int n = m.length;
        int[] order = java.util.stream.IntStream.range(0, n).boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> m[i][i])).mapToInt(Integer::intValue).toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int k = 0; k < n; k++) {
            values[k] = m[order[k]][order[k]];
            for (int i = 0; i < n; i++) {
                vectors[i][k] = v[i][order[k]];
            }
        }
        return new Eigen(values, vectors);
    }

    static final class Eigen {
        private final double[] values;
        private final double[][] vectors;

        Eigen(double[] values, double[][] vectors) {
            this.values = values;
            this.vectors = vectors;
        }

        double[] values() {
            return values.clone();
        }
    }
}
