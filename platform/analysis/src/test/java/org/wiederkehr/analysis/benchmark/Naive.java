package org.wiederkehr.analysis.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import org.wiederkehr.analysis.models.Cohort;

/** The same formulas as a textbook has them, customer by customer, without a thought for speed: what the ratio is to. */
public final class Naive {

    private Naive() {}

    /** Order days of each customer in a map of maps. */
    static Map<Long, Map<Integer, Long>> summary(long[] customers, int[] days, long[] amounts) {
        Map<Long, Map<Integer, Long>> summary = new HashMap<>();
        for (int i = 0; i < days.length; i++) {
            summary.computeIfAbsent(customers[i], id -> new TreeMap<>()).merge(days[i], amounts[i], Long::sum);
        }
        return summary;
    }

    /** Fader/Hardie/Lee 2005, equation 6. */
    public static double bgNbd(Cohort cohort, double r, double alpha, double a, double b) {
        double sum = 0;
        for (int i = 0; i < cohort.size(); i++) {
            int x = cohort.repeats(i);
            double last = cohort.recency(i) / cohort.ticksPerUnit();
            double age = cohort.age(i) / cohort.ticksPerUnit();
            double a1 = Gamma.logGamma(r + x) - Gamma.logGamma(r) + r * Math.log(alpha);
            double a2 = Beta.logBeta(a, b + x) - Beta.logBeta(a, b);
            double a3 = -(r + x) * Math.log(alpha + age);
            double a4 = x == 0
                    ? Double.NEGATIVE_INFINITY
                    : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + last);
            double most = Math.max(a3, a4);
            sum += a1 + a2 + most + Math.log(Math.exp(a3 - most) + Math.exp(a4 - most));
        }
        return sum;
    }

    /** Nelder and Mead on the logarithms of the parameters. */
    static double[] fitBgNbd(Cohort cohort) {
        double[] at = new SimplexOptimizer(1e-10, 1e-8)
                .optimize(new MaxEval(2000),
                        new ObjectiveFunction(
                                p -> bgNbd(cohort, Math.exp(p[0]), Math.exp(p[1]), Math.exp(p[2]), Math.exp(p[3]))),
                        GoalType.MAXIMIZE, new InitialGuess(new double[]{0, 2, 0, 1}), new NelderMeadSimplex(4, 0.3))
                .getPoint();
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.exp(at[i]);
        }
        return at;
    }
}
