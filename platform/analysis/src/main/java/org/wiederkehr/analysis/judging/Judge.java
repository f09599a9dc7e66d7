package org.wiederkehr.analysis.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.models.Bootstrap.Interval;
import org.wiederkehr.analysis.models.Cohort;
import org.wiederkehr.analysis.models.Fit;
import org.wiederkehr.analysis.models.Forecast;
import org.wiederkehr.analysis.models.PurchaseModel;
import org.wiederkehr.analysis.rhythm.HiatusRule;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;

/** Judges all contenders at one origin. */
final class Judge {

    private static final int LONGEST_COUNT = 7;

    private final OrderLog log;
    private final Conventions conventions;
    private final Plan plan;
    private final int origin;
    private final CustomerSummaries known;
    private final int[] actual;
    private final double ahead;

    Judge(OrderLog log, Conventions conventions, Plan plan, int origin) {
        this.log = log;
        this.conventions = conventions;
        this.plan = plan;
        this.origin = origin;
        known = Holdout.known(log, conventions, origin);
        actual = Holdout.purchases(log, known, conventions, origin, plan.horizon());
        ahead = plan.horizon() / conventions.ticksPerUnit();
    }

    Split split() {
        Rules rules = new Rules(known, ahead);
        List<Prediction> said = new ArrayList<>(
                List.of(rules.tenantMean(), rules.pastRate(), rules.hiatus(hiatusRule()), rules.overdue()));
        Cohort all = Cohort.of(known);
        Cohort born = Cohort.ofKnownBirths(known);
        for (Contender contender : Contender.values()) {
            contender.family().ifPresent(
                    family -> said.add(prediction(contender, plan.fitting().fit(family, born), all)));
        }
        Tracking tracking = new Tracking(log, known, conventions, origin + plan.horizon());
        int total = 0;
        int bought = 0;
        for (int purchases : actual) {
            total += purchases;
            bought += purchases > 0 ? 1 : 0;
        }
        return new Split(origin, plan.horizon(), known.size(), total, bought,
                said.stream().map(prediction -> score(prediction, tracking, all)).toList());
    }

    private Prediction prediction(Contender contender, Fit<PurchaseModel> fit, Cohort all) {
        if (fit.model().isEmpty()) {
            return Prediction.silent(contender, Optional.of(fit));
        }
        PurchaseModel model = fit.model().get();
        Forecast forecast = model.forecast(all, ahead);
        double[] expected = new double[all.size()];
        double[] chance = model.chances(all, ahead);
        for (int i = 0; i < expected.length; i++) {
            // who has nothing but credit notes is no customer of the model, least of all a fresh one
            boolean ordered = known.orderDays(i) > 0;
            expected[i] = ordered ? forecast.expected(i) : 0;
            chance[i] = ordered ? chance[i] : 0;
        }
        return new Prediction(contender, Optional.of(fit), expected, chance, expected, forecast.meanAlive());
    }

    /** The limit that would have been best one horizon earlier; before that can be known, the rhythm's own. */
    private HiatusRule hiatusRule() {
        int earlier = origin - plan.horizon();
        CustomerSummaries then = Holdout.known(log, conventions, earlier);
        boolean anybody = false;
        boolean[] again = new boolean[then.size()];
        int[] purchases = Holdout.purchases(log, then, conventions, earlier, plan.horizon());
        for (int i = 0; i < again.length; i++) {
            again[i] = purchases[i] > 0;
            anybody |= then.orderDays(i) > 0;
        }
        return anybody
                ? HiatusRule.bestFor(then, again)
                : new HiatusRule(OverdueRule.DEFAULT.gone() * OverdueRatios.meanGap(known).orElse(ahead));
    }

    private Score score(Prediction said, Tracking tracking, Cohort all) {
        if (!said.answers()) {
            double none = Double.NaN;
            return new Score(said.contender, said.fit, none, none, none, none, new Interval(none, none), none, none,
                    none,
                    List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Measures measures = new Measures(said, actual);
        double total = java.util.Arrays.stream(actual).sum();
        double expected = measures.totalExpected();
        double[] hiatus = new double[known.size()];
        java.util.Arrays.setAll(hiatus, known::hiatus);
        Optional<PurchaseModel> model = said.fit.flatMap(Fit::model);
        return new Score(said.contender, said.fit, expected, total == 0 ? Double.NaN : (expected - total) / total,
                measures.mae(), measures.rmse(), measures.rmseInterval(plan.resamples(), plan.seed()), measures.auc(),
                measures.brier(), said.meanAlive, measures.calibration(), measures.byFrequency(known::repeats),
                measures.byRecency(hiatus), model.map(m -> frequencies(m, all)).orElse(List.of()),
                model.map(tracking::of).orElse(List.of()));
    }

    private static List<Score.Count> frequencies(PurchaseModel model, Cohort all) {
        int[] counts = new int[LONGEST_COUNT + 1];
        TreeMap<Integer, Integer> ages = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            counts[Math.min(LONGEST_COUNT, all.repeats(i))]++;
            ages.merge(all.age(i), 1, Integer::sum);
        }
        double[] expected = new double[LONGEST_COUNT + 1];
        for (var age : ages.entrySet()) {
            double rest = 1;
            for (int x = 0; x < LONGEST_COUNT; x++) {
                double share = model.probability(x, age.getKey() / all.ticksPerUnit());
                expected[x] += age.getValue() * share;
                rest -= share;
            }
            expected[LONGEST_COUNT] += age.getValue() * Math.max(0, rest);
        }
        List<Score.Count> list = new ArrayList<>();
        for (int x = 0; x <= LONGEST_COUNT; x++) {
            list.add(new Score.Count(x, counts[x], expected[x]));
        }
        return list;
    }
}
