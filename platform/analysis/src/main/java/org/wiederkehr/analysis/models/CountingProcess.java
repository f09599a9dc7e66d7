package org.wiederkehr.analysis.models;

import org.hipparchus.special.Beta;
import org.wiederkehr.analysis.special.Gamma;
import org.wiederkehr.analysis.special.GaussLegendre;
import org.wiederkehr.analysis.special.Hypergeometric;

/** Ticks of a Poisson process with gamma rate (negative binomial counts), every k-th of which is a purchase. */
final class CountingProcess {

    private static final GaussLegendre RULE = new GaussLegendre(16);
    private static final double NEGLIGIBLE = 1e-13;
    private static final int LONGEST_SUM = 2000;

    private CountingProcess() {}

    /** P(N(t) ≥ n) for N negative binomial with shape r and scale α: the incomplete beta I_z(n, r), z = t/(α+t). */
    static double atLeast(int n, double r, double alpha, double t) {
        if (n == 0) {
            return 1;
        }
        if (t <= 0) {
            return 0;
        }
        double z = t / (alpha + t);
        if (n <= 8) {
            return Math.max(0, 1 - fewerThan(n, r, alpha, t));
        }
        double value = Beta.regularizedBeta(z, n, r, 1e-14, 100_000);
        return Math.min(1, Math.max(0, value));
    }

    /** P(N(t) < n) as the sum of its n terms. */
    static double fewerThan(int n, double r, double alpha, double t) {
        double z = t / (alpha + t);
        double term = Math.exp(-r * Math.log1p(t / alpha));
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += term;
            term *= (r + i) / (i + 1) * z;
        }
        return Math.min(1, sum);
    }

    /**
     * Expected purchases within t, Σ over m ≥ 1 of E[(1−p)^(m−1)] · P(N(t) ≥ km − j), p ~ Beta(a, b), where j ticks have
     * passed since the last purchase. For every k, all terms positive: to 1e-12 while they can be summed one by one, to 1e-5
     * where ticks come by the hundreds and the sum goes over into its integral.
     */
    static double mean(int k, int j, double r, double alpha, double a, double b, double t) {
        if (t <= 0) {
            return 0;
        }
        if (k == 1) {
            return Hypergeometric.geometricDropoutMean(r, alpha, a, b, t);
        }
        double logNone = -r * Math.log1p(t / alpha);
        if (logNone < -600) {
            return integral(k, j, r, alpha, a, b, t, 0);
        }
        double z = t / (alpha + t);
        double term = Math.exp(logNone);
        double below = 0;
        int ticks = 0;
        double stays = 1;
        double sum = 0;
        for (int m = 1; m <= LONGEST_SUM; m++) {
            for (; ticks < k * m - j; ticks++) {
                below += term;
                term *= (r + ticks) / (ticks + 1) * z;
            }
            double tail = 1 - below;
            if (tail < NEGLIGIBLE) {
                return sum;
            }
            sum += stays * tail;
            stays *= (b + m - 1) / (a + b + m - 1);
        }
        return sum + integral(k, j, r, alpha, a, b, t, LONGEST_SUM);
    }

    /** The rest of the sum from m = after + 1 on, as an integral over ln m (midpoint rule read backwards). */
    private static double integral(int k, int j, double r, double alpha, double a, double b, double t, int after) {
        double sum = 0;
        int direct = after == 0 ? 64 : after;
        for (int m = after + 1; m <= direct; m++) {
            sum += term(m, k, j, r, alpha, a, b, t);
        }
        double left = Math.log(direct + 0.5);
        for (int panel = 0; panel < 400; panel++) {
            double part = RULE.integrate(w -> Math.exp(w) * term(Math.exp(w), k, j, r, alpha, a, b, t), left,
                    left + 0.125, 1);
            sum += part;
            left += 0.125;
            if (part <= 1e-12 * sum) {
                break;
            }
        }
        return sum;
    }

    private static double term(double m, int k, int j, double r, double alpha, double a, double b, double t) {
        double stays = Gamma.log(b + m - 1) - Gamma.log(b) - Gamma.log(a + b + m - 1) + Gamma.log(a + b);
        double z = t / (alpha + t);
        return Math.exp(Math.min(0, stays))
                * Math.max(0, Math.min(1, Beta.regularizedBeta(z, k * m - j, r, 1e-12, 100_000)));
    }
}
