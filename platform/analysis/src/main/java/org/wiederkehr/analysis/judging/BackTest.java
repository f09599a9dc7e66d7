package org.wiederkehr.analysis.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.wiederkehr.analysis.fit.Verdict;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.models.Fit;
import org.wiederkehr.analysis.models.PurchaseModel;

/**
 * A whole back-test as one record: every origin, every contender, who speaks for the tenant and why. A report or a screen
 * draws it; nothing needs to be computed again.
 *
 * @param ticksPerUnit of the times in it
 */
public record BackTest(List<Split> splits, List<Standing> standings, Champion champion, double ticksPerUnit) {

    /** Fewer customers than this at any origin: no model is switched on. */
    public static final int FEWEST_CUSTOMERS = 200;
    /** Fewer origins than this: no model is switched on, one lucky split proves nothing. */
    public static final int FEWEST_SPLITS = 3;

    public BackTest {
        splits = List.copyOf(splits);
        standings = List.copyOf(standings);
    }

    /** Rolling origin over the whole log, as {@link Plan#rolling} lays it out. */
    public static BackTest of(OrderLog log, Conventions conventions) {
        CustomerSummaries all = log.summarize(conventions);
        // of a log without orders only the calendar is known, or not even that
        int end = all.size() > 0 ? all.end() : conventions.end().orElse(conventions.start().orElse(0));
        int first = end;
        for (int i = 0; i < all.size(); i++) {
            first = all.orderDays(i) > 0 ? Math.min(first, all.first(i)) : first;
        }
        return of(log, Holdout.ending(conventions, end), Plan.rolling(first, end));
    }

    /** As planned; {@code conventions} say how orders are counted, their end is the plan's affair. */
    public static BackTest of(OrderLog log, Conventions conventions, Plan plan) {
        List<Split> splits = plan.origins().stream().map(origin -> new Judge(log, conventions, plan, origin).split())
                .toList();
        List<Standing> standings = Arrays.stream(Contender.values()).map(contender -> standing(contender, splits))
                .toList();
        return new BackTest(splits, standings, champion(splits, standings), conventions.ticksPerUnit());
    }

    /** The standing of one contender. */
    public Standing of(Contender contender) {
        return standings.stream().filter(s -> s.contender() == contender).findFirst().orElseThrow();
    }

    private static Standing standing(Contender contender, List<Split> splits) {
        int wins = (int) splits.stream()
                .filter(split -> split.of(contender).rmse() < split.of(Contender.OVERDUE_RATIO).rmse()).count();
        return new Standing(contender, mean(contender, splits, Score::rmse), mean(contender, splits, Score::mae),
                mean(contender, splits, Score::auc), mean(contender, splits, Score::brier),
                mean(contender, splits, Score::totalError), wins, admission(contender, splits, wins));
    }

    private static double mean(Contender contender, List<Split> splits, ToDoubleFunction<Score> figure) {
        return splits.stream().mapToDouble(split -> figure.applyAsDouble(split.of(contender))).average()
                .orElse(Double.NaN);
    }

    private static Standing.Admission admission(Contender contender, List<Split> splits, int wins) {
        if (contender.family().isEmpty()) {
            return Standing.Admission.RULE;
        }
        if (splits.stream().anyMatch(split -> split.customers() < FEWEST_CUSTOMERS)) {
            return Standing.Admission.TOO_FEW_CUSTOMERS;
        }
        if (splits.size() < FEWEST_SPLITS) {
            return Standing.Admission.TOO_FEW_SPLITS;
        }
        if (!splits.stream().allMatch(split -> split.of(contender).fit()
                .map(fit -> fit.verdict() instanceof Verdict.Converged).orElse(false))) {
            return Standing.Admission.NOT_CONVERGED;
        }
        if (!contender.family().get().answersPauseOrGone()) {
            return Standing.Admission.LITERATURE_ONLY;
        }
        boolean better = mean(contender, splits, Score::rmse) < mean(Contender.OVERDUE_RATIO, splits, Score::rmse);
        return better && 2 * wins > splits.size() ? Standing.Admission.ADMITTED : Standing.Admission.BEATEN;
    }

    private static Champion champion(List<Split> splits, List<Standing> standings) {
        List<Standing> field = standings.stream()
                .filter(s -> s.why() == Standing.Admission.ADMITTED || s.contender() == Contender.OVERDUE_RATIO)
                .sorted(Comparator.comparingDouble(Standing::rmse)).toList();
        Contender best = field.getFirst().contender();
        // a mean error that is no number counts as the largest
        Standing second = (best == Contender.OVERDUE_RATIO ? standings : field).stream()
                .filter(s -> s.contender() != best && !areTwins(best, s.contender(), splits))
                .min(Comparator.comparingDouble(Standing::rmse)).orElseThrow();
        int wins = (int) splits.stream().filter(split -> split.of(best).rmse() < split.of(second.contender()).rmse())
                .count();
        boolean few = splits.stream().anyMatch(split -> split.customers() < FEWEST_CUSTOMERS);
        Champion.Reason reason = best != Contender.OVERDUE_RATIO
                ? Champion.Reason.MODEL_BEATS_OVERDUE_RATIO
                : few ? Champion.Reason.TOO_FEW_CUSTOMERS : Champion.Reason.OVERDUE_RATIO_HOLDS;
        return new Champion(best, second.contender(), reason, 1 - field.getFirst().rmse() / second.rmse(),
                splits.size(),
                wins);
    }

    /** An MBG/CNBD-k that found k = 1 everywhere is the MBG/NBD: nobody is runner-up to himself. */
    private static boolean areTwins(Contender one, Contender other, List<Split> splits) {
        return splits.stream().allMatch(split -> {
            Optional<PurchaseModel> model = split.of(one).fit().flatMap(Fit::model);
            return model.isPresent() && model.equals(split.of(other).fit().flatMap(Fit::model));
        });
    }
}
