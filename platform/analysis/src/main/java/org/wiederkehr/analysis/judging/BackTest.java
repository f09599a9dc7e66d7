package org.wiederkehr.analysis.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

import org.wiederkehr.analysis.fit.Verdict;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;

/**
 * A whole back-test as one record: every origin, every contender, who speaks for the tenant and why. A report or a screen
 * draws it; nothing needs to be computed again.
 *
 * @param ticksPerUnit of the times in it
 */
public record BackTest(List<Split> splits, List<Standing> standings, Champion champion, double ticksPerUnit) {

    /** Fewer customers than this at any origin: no model is switched on. */
    public static final int FEWEST_CUSTOMERS = 200;

    public BackTest {
        splits = List.copyOf(splits);
        standings = List.copyOf(standings);
    }

    /** Rolling origin over the whole log, as {@link Plan#rolling} lays it out. */
    public static BackTest of(OrderLog log, Conventions conventions) {
        CustomerSummaries all = log.summarize(conventions);
        int first = all.end();
        for (int i = 0; i < all.size(); i++) {
            first = all.orderDays(i) > 0 ? Math.min(first, all.first(i)) : first;
        }
        Conventions until = new Conventions(conventions.start(), OptionalInt.of(all.end()), conventions.merge(),
                conventions.mergeOrigin(), conventions.ticksPerUnit(), conventions.creditNotes());
        return of(log, until, Plan.rolling(first, all.end()));
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
        Standing second = field.size() > 1
                ? field.get(1)
                : standings.stream().filter(s -> s.contender() != best && !Double.isNaN(s.rmse()))
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
}
