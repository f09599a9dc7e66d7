package org.wiederkehr.analysis.models;

import java.util.List;
import java.util.Optional;

import org.wiederkehr.analysis.fit.Estimate;
import org.wiederkehr.analysis.fit.Estimation;
import org.wiederkehr.analysis.fit.Evidence;
import org.wiederkehr.analysis.fit.Verdict;

/**
 * Fits a {@link Family} to a {@link Cohort}. Never throws for a cohort that could be built, never answers without a
 * verdict, and gives the same digits with one thread and with many.
 *
 * @param belief   whether a weak prior takes part
 * @param parallel whether the common pool helps with large cohorts
 */
public record Fitting(Belief belief, boolean parallel) {

    /** Below this many customers there is no model. */
    public static final int FEWEST = 30;
    /** Up to this many customers the prior takes part by default. */
    public static final int SMALL = 500;
    private static final int LARGE = 60_000;
    private static final int SAMPLE = 20_000;
    private static final int MOST_REGULAR = 12;
    private static final double ALL_ALIVE = 0.999;

    /** When a weak log-normal prior (a factor of twenty either way) joins the likelihood. */
    public enum Belief {
        /** The literature's maximum likelihood, whatever the number of customers. */
        NONE,
        /** Always. */
        WEAK,
        /** The ladder: none below 30 customers at all, with prior up to 500, without above. */
        BY_SIZE
    }

    /** Maximum likelihood as in the literature. */
    public static Fitting plain() {
        return new Fitting(Belief.NONE, false);
    }

    /** The ladder of small tenants. */
    public static Fitting bySize() {
        return new Fitting(Belief.BY_SIZE, false);
    }

    /**
     * Fits; for MBG/CNBD-k the regularity k from 1 to 12 with the highest likelihood is taken, or 1 where the cohort does
     * not know its gaps, without which likelihoods of different k cannot be compared.
     */
    public Fit<PurchaseModel> fit(Family family, Cohort cohort) {
        if (family != Family.MBG_CNBD_K || Double.isNaN(cohort.logGaps()) || cohort.totalRepeats() == 0
                || cohort.meanAge() == 0) {
            return fit(family, 1, cohort);
        }
        return fit(family, regularity(cohort), cohort);
    }

    /** Fits MBG/CNBD-k with a given k; other families take no notice of k. */
    public Fit<PurchaseModel> fit(Family family, int k, Cohort cohort) {
        if (cohort.size() == 0 || (belief == Belief.BY_SIZE && cohort.size() < FEWEST)) {
            return Fit.failed(Verdict.Cause.TOO_FEW_CUSTOMERS);
        }
        if (cohort.totalRepeats() == 0 || cohort.meanAge() == 0) {
            return Fit.without(
                    new Verdict.Boundary(Evidence.none(), Verdict.Edge.NO_REPEAT_PURCHASES, "-"));
        }
        if (family == Family.BG_BB && !BetaBernoulliProblem.inRounds(cohort)) {
            return Fit.failed(Verdict.Cause.NOT_IN_ROUNDS);
        }
        Problem problem = Problem.of(family, k, cohort, parallel);
        return named(problem, cohort, problem.estimation(prior(cohort)).from(problem.starts()));
    }

    private boolean prior(Cohort cohort) {
        return belief == Belief.WEAK || (belief == Belief.BY_SIZE && cohort.size() <= SMALL);
    }

    /** On all customers: only of them the sum of the logarithms of the gaps is known, and it weighs most. */
    private int regularity(Cohort cohort) {
        double best = Double.NEGATIVE_INFINITY;
        int chosen = 1;
        for (int k = 1; k <= MOST_REGULAR; k++) {
            Problem problem = Problem.of(Family.MBG_CNBD_K, k, cohort, parallel);
            Estimate estimate = problem.estimation(prior(cohort)).from(problem.starts());
            double value = estimate.logLikelihood() + BetaGeometricProblem.regularityTerm(k, cohort);
            if (value > best) {
                best = value;
                chosen = k;
            } else if (k > 2) {
                break;
            }
        }
        return chosen;
    }

    private Fit<PurchaseModel> named(Problem problem, Cohort cohort, Estimate estimate) {
        List<Fit.Parameter> parameters = problem.parameters(estimate);
        Fit<PurchaseModel> fit = new Fit<>(Optional.of(problem.model(parameters)),
                estimate.logLikelihood() + problem.constant(cohort), estimate.verdict(), parameters,
                Optional.of(estimate));
        return fit.verdict() instanceof Verdict.Failed ? fit : checked(fit, problem, cohort);
    }

    /** A P(alive) of 1 for everybody is an edge, not an answer. */
    private static Fit<PurchaseModel> checked(Fit<PurchaseModel> fit, Problem problem, Cohort cohort) {
        double alive = problem.meanAlive(fit.model().orElseThrow(), cohort);
        return alive <= ALL_ALIVE
                ? fit
                : fit.judged(new Verdict.Boundary(fit.verdict().evidence(), Verdict.Edge.NO_CHURN_IDENTIFIABLE,
                        problem.dropoutName()));
    }

    static int stride(Cohort cohort) {
        return cohort.size() >= LARGE ? cohort.size() / SAMPLE : 1;
    }
}
