package org.wiederkehr.analysis.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.analysis.fit.LogLikelihood;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.loyalty.Behaviour;
import org.wiederkehr.analysis.loyalty.Criterion;
import org.wiederkehr.analysis.loyalty.Evidence;
import org.wiederkehr.analysis.loyalty.Loyalty;
import org.wiederkehr.analysis.loyalty.LoyaltyRule;
import org.wiederkehr.analysis.loyalty.LoyaltyType;
import org.wiederkehr.analysis.models.Bootstrap;
import org.wiederkehr.analysis.models.Cohort;
import org.wiederkehr.analysis.models.Family;
import org.wiederkehr.analysis.models.Fit;
import org.wiederkehr.analysis.models.Fitting;
import org.wiederkehr.analysis.models.Forecast;
import org.wiederkehr.analysis.models.GammaGamma;
import org.wiederkehr.analysis.models.LifetimeValues;
import org.wiederkehr.analysis.models.PurchaseModel;
import org.wiederkehr.analysis.models.Spend;
import org.wiederkehr.analysis.models.SpendModel;
import org.wiederkehr.analysis.rhythm.OverdueRatios;
import org.wiederkehr.analysis.rhythm.OverdueRule;
import org.wiederkehr.analysis.structure.AbcRule;
import org.wiederkehr.analysis.structure.RevenueDistribution;
import org.wiederkehr.analysis.structure.Rfm;

/** All steps for one number of customers, in a JVM of its own so that the first time is a cold one. */
final class OneSize {

    private static final long SEED = 20_250_101;
    private static final LifetimeValues THREE_YEARS = new LifetimeValues(156, LifetimeValues.continuous(.1, 52), .3);

    private final Meter meter;
    private final int customers;
    private final int again;
    private final OrderLog log;

    private OneSize(int customers) {
        this.customers = customers;
        meter = new Meter(customers);
        again = customers >= 1_000_000 ? 6 : customers >= 100_000 ? 20 : 200;
        log = ParetoNbdFirm.orders(customers, SEED);
    }

    /** {@code customers [chain|steps|naive]}. */
    public static void main(String[] arguments) {
        OneSize size = new OneSize(Integer.parseInt(arguments[0]));
        switch (arguments[1]) {
            case "steps" -> size.steps();
            case "chain" -> size.chain();
            case "naive" -> size.naive();
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private CustomerSummaries summarize() {
        return log.summarize(Conventions.until(ParetoNbdFirm.DAYS - 1).inWeeks());
    }

    private double goal(double forAMillion) {
        return customers == 1_000_000 ? forAMillion : 0;
    }

    private void steps() {
        CustomerSummaries summaries = meter.measure("order log to summaries", goal(.8), again, this::summarize);
        meter.measure("ABC, RFM, overdue ratios", 0, again, () -> structure(summaries));
        meter.measure("loyalty", 0, again, () -> loyal(summaries));
        // a cohort of its own each time, since it keeps what the first fit has sorted
        meter.measure("BG/NBD fit", goal(.4), again, () -> Fitting.plain().fit(Family.BG_NBD, Cohort.of(summaries)));
        meter.measure("MBG/CNBD-2 fit", goal(.4), again,
                () -> Fitting.plain().fit(Family.MBG_CNBD_K, 2, Cohort.of(summaries)));
        Cohort cohort = Cohort.of(summaries);
        Fit<PurchaseModel> pareto = meter.measure("Pareto/NBD fit", goal(1.2), again,
                () -> Fitting.plain().fit(Family.PARETO_NBD, Cohort.of(summaries)));
        PurchaseModel model = pareto.model().orElseThrow();
        PurchaseModel bg = Fitting.plain().fit(Family.BG_NBD, cohort).model().orElseThrow();
        meter.measure("P(alive), E[Y(52)] BG/NBD", goal(.3), again, () -> bg.forecast(cohort, 52));
        meter.measure("P(alive), E[Y(52)] Pareto/NBD", goal(.3), again, () -> model.forecast(cohort, 52));
        meter.measure("Gamma-Gamma fit and CLV", goal(.4), again, () -> values(summaries, cohort, model));
        System.out.printf(Locale.ROOT, "%,10d  %,d orders; Pareto/NBD found %s; peak %d MB, order log included%n",
                customers,
                log.rows(),
                pareto.parameters().stream()
                        .map(p -> String.format(Locale.ROOT, "%s %.4f ± %.4f", p.name(), p.value(), p.standardError()))
                        .toList(),
                Meter.peakMegabytes());
    }

    private static Optional<Rfm> structure(CustomerSummaries summaries) {
        AbcRule.DEFAULT.classify(summaries.sums());
        RevenueDistribution.of(summaries.sums());
        OverdueRatios.of(summaries, OverdueRule.DEFAULT);
        return Optional.of(Rfm.of(summaries));
    }

    /** Tenure as the log has it; of attitude and relation, which no log knows, an answer each made up from the id. */
    private static Integer loyal(CustomerSummaries summaries) {
        int loyal = 0;
        for (int i = 0; i < summaries.size(); i++) {
            Evidence evidence = Evidence.of(Map.of(Criterion.TENURE, Behaviour.tenure(summaries.age(i) / 52),
                    Criterion.REPURCHASE, (double) (summaries.customer(i) % 101), Criterion.PERSONAL_TIE,
                    (double) (summaries.customer(i) % 97)));
            loyal += LoyaltyRule.DEFAULT.judge(evidence) instanceof Loyalty.Judged judged
                    && judged.type() == LoyaltyType.LOYAL ? 1 : 0;
        }
        return loyal;
    }

    private static double[] values(CustomerSummaries summaries, Cohort cohort, PurchaseModel model) {
        Spend spend = spend(summaries);
        SpendModel value = GammaGamma.fit(spend, Fitting.plain()).model().orElseThrow();
        return THREE_YEARS.of(model, value, cohort, spend);
    }

    private static Spend spend(CustomerSummaries summaries) {
        int[] purchases = new int[summaries.size()];
        double[] mean = new double[summaries.size()];
        for (int i = 0; i < mean.length; i++) {
            purchases[i] = summaries.repeats(i);
            mean[i] = summaries.meanRepeatValue(i);
        }
        return Spend.of(purchases, mean);
    }

    private double[] everything() {
        CustomerSummaries summaries = summarize();
        structure(summaries);
        loyal(summaries);
        Cohort cohort = Cohort.of(summaries);
        PurchaseModel model = Fitting.plain().fit(Family.PARETO_NBD, cohort).model().orElseThrow();
        Forecast forecast = model.forecast(cohort, 52);
        double[] values = values(summaries, cohort, model);
        values[0] += 0 * forecast.meanAlive();
        return values;
    }

    private void chain() {
        meter.measure("whole chain", customers == 2000 ? .04 : goal(3), again, this::everything);
        if (customers == 2000) {
            Cohort cohort = Cohort.of(summarize());
            for (Family family : new Family[]{Family.MBG_NBD, Family.PARETO_NBD}) {
                Fit<PurchaseModel> fit = Fitting.plain().fit(family, cohort);
                meter.measure("200 bootstrap refits " + family, 1, again / 10, () -> Bootstrap.of(fit, cohort, 200, 1));
            }
        }
        System.out.printf(Locale.ROOT, "%,10d  peak %d MB, order log included%n", customers, Meter.peakMegabytes());
    }

    private void naive() {
        CustomerSummaries summaries = summarize();
        Cohort cohort = Cohort.of(summaries);
        LogLikelihood likelihood = org.wiederkehr.analysis.models.Likelihoods.bgNbd(cohort);
        double[] at = {0, 1, 0, 1};
        double ours = nanosPerCustomer(() -> likelihood.evaluate(at, new double[4]));
        double theirs = nanosPerCustomer(() -> Naive.bgNbd(cohort, 1, Math.E, 1, Math.E));
        System.out.printf(Locale.ROOT,
                "%,10d  BG/NBD likelihood with gradient %.1f ns per customer, naive without gradient %.1f ns%n",
                customers, ours, theirs);
        meter.measure("naive BG/NBD fit (Nelder-Mead)", 0, 1, () -> Naive.fitBgNbd(cohort));
    }

    private double nanosPerCustomer(Runnable evaluation) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            evaluation.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / customers;
    }
}
