package org.wiederkehr.analysis.models;

import java.util.List;

import org.wiederkehr.analysis.fit.LogLikelihood;

/** BG/BB before a fit. */
final class BetaBernoulliProblem extends Problem {

    private static final int MOST_ROUNDS = 1000;

    private BetaBernoulliProblem(LogLikelihood full) {
        super(full, full, 1, 1);
    }

    static BetaBernoulliProblem of(Tuples tuples) {
        return new BetaBernoulliProblem(new BetaBernoulliLikelihood(tuples));
    }

    /** At most one purchase per round, and rounds one can count. */
    static boolean inRounds(Cohort cohort) {
        for (int i = 0; i < cohort.size(); i++) {
            if (cohort.repeats(i) > cohort.recency(i) || cohort.age(i) > MOST_ROUNDS) {
                return false;
            }
        }
        return cohort.ticksPerUnit() == 1;
    }

    @Override
    List<String> names() {
        return List.of("alpha", "beta", "gamma", "delta");
    }

    @Override
    List<Boolean> areTimes() {
        return List.of(false, false, false, false);
    }

    @Override
    List<double[]> starts() {
        return List.of(logs(1, 1, 0.7, 2.5), logs(2, 4, 0.3, 3), logs(0.5, 0.5, 2, 10));
    }

    @Override
    PurchaseModel model(List<Fit.Parameter> p) {
        return new BetaBernoulli(p.get(0).value(), p.get(1).value(), p.get(2).value(), p.get(3).value());
    }

    @Override
    double constant(Cohort cohort) {
        return 0;
    }

    @Override
    String dropoutName() {
        return "gamma";
    }
}
