package org.wiederkehr.analysis.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wiederkehr.analysis.fit.Verdict;

/** Never NaN, never an exception without a verdict, always ends. */
@Tag("slow")
class ModelTortureTest {

    private static Map<String, Cohort> cohorts() {
        Map<String, Cohort> cohorts = new LinkedHashMap<>();
        cohorts.put("none", of(new int[0], new int[0], new int[0], 7));
        cohorts.put("one customer", of(new int[]{3}, new int[]{40}, new int[]{90}, 7));
        cohorts.put("one one-time buyer", of(new int[]{0}, new int[]{0}, new int[]{90}, 7));
        cohorts.put("all one-time buyers", same(500, 0, 0, 300, 7));
        cohorts.put("all identical", same(500, 4, 200, 300, 7));
        cohorts.put("all bought just now", same(500, 9, 300, 300, 7));
        cohorts.put("all bought only at the start", same(500, 5, 1, 3000, 7));
        cohorts.put("no time at all", same(50, 0, 0, 0, 7));
        cohorts.put("purchases in no time", same(50, 3, 0, 0, 7));
        cohorts.put("one repeater among one-time buyers", with(same(300, 0, 0, 300, 7), 1, 250, 300));
        cohorts.put("one machine that orders all the time", with(simulated(200, 1), 5000, 19_999, 20_000));
        cohorts.put("x to 5,000 and T to 20,000 days", simulated(300, 25));
        cohorts.put("hours", simulated(300, 24 * 7));
        cohorts.put("minutes as weeks", hurried());
        return cohorts;
    }

    private static Cohort of(int[] x, int[] last, int[] age, double ticks) {
        return Cohort.withLogGaps(x, last, age, ticks, Arrays.stream(x).sum());
    }

    private static Cohort same(int n, int x, int last, int age, double ticks) {
        int[][] columns = new int[3][n];
        Arrays.fill(columns[0], x);
        Arrays.fill(columns[1], last);
        Arrays.fill(columns[2], age);
        return of(columns[0], columns[1], columns[2], ticks);
    }

    private static Cohort with(Cohort cohort, int x, int last, int age) {
        int n = cohort.size();
        int[][] columns = new int[3][n + 1];
        for (int i = 0; i < n; i++) {
            columns[0][i] = cohort.repeats(i);
            columns[1][i] = cohort.recency(i);
            columns[2][i] = cohort.age(i);
        }
        columns[0][n] = x;
        columns[1][n] = last;
        columns[2][n] = age;
        return of(columns[0], columns[1], columns[2], cohort.ticksPerUnit());
    }

    /** Wild customers: rates over five orders of magnitude. */
    private static Cohort simulated(int n, int stretch) {
        SplittableRandom random = new SplittableRandom(n + stretch);
        int[][] columns = new int[3][n];
        for (int i = 0; i < n; i++) {
            int age = 1 + random.nextInt(800 * stretch);
            int x = (int) Math.min(5000, Math.exp(random.nextDouble() * 9) - 1);
            x = Math.min(x, age);
            columns[0][i] = x;
            columns[1][i] = x == 0 ? 0 : Math.min(age, x + random.nextInt(age));
            columns[2][i] = age;
        }
        return of(columns[0], columns[1], columns[2], stretch);
    }

    /** All is over within hours of weeks: α and β far under a day. */
    private static Cohort hurried() {
        SplittableRandom random = new SplittableRandom(9);
        int[][] columns = new int[3][400];
        for (int i = 0; i < 400; i++) {
            columns[0][i] = random.nextInt(4);
            columns[1][i] = columns[0][i] == 0 ? 0 : 1 + random.nextInt(60);
            columns[2][i] = 100_000 + random.nextInt(200_000);
        }
        return of(columns[0], columns[1], columns[2], 10_080);
    }

    @TestFactory
    Stream<DynamicTest> every_cohort_gets_a_verdict_from_every_family() {
        return cohorts().entrySet().stream().flatMap(cohort -> Stream.of(Fitting.Belief.values())
                .flatMap(belief -> Stream.of(Family.values()).map(family -> DynamicTest.dynamicTest(
                        cohort.getKey() + ", " + family + ", " + belief, () -> assertTimeoutPreemptively(
                                Duration.ofSeconds(60),
                                () -> judge(family, cohort.getValue(), new Fitting(belief, false)))))));
    }

    private static void judge(Family family, Cohort cohort, Fitting fitting) {
        Fit<PurchaseModel> fit = fitting.fit(family, cohort);
        assertThat(fit.verdict()).isNotNull();
        if (fit.verdict().usable()) {
            assertThat(fit.logLikelihood()).isFinite();
            assertThat(fit.parameters()).allSatisfy(p -> assertThat(p.value()).isFinite().isPositive());
            assertThat(fit.parameters()).allSatisfy(p -> assertThat(p.standardError()).isFinite());
        }
        fit.model().ifPresent(model -> assertSane(model, cohort));
    }

    private static void assertSane(PurchaseModel model, Cohort cohort) {
        Forecast forecast = model.forecast(cohort, 52);
        double[] chances = model.chances(cohort, 52);
        for (int i = 0; i < cohort.size(); i++) {
            assertThat(forecast.alive(i)).isBetween(0.0, 1.0);
            assertThat(forecast.expected(i)).isFinite().isNotNegative();
            assertThat(chances[i]).isBetween(0.0, 1.0);
            assertThat(chances[i]).isLessThanOrEqualTo(forecast.expected(i) * (1 + 1e-6) + 1e-9);
        }
        assertThat(model.expectedOfNewcomer(52)).isFinite().isNotNegative();
        for (int x = 0; x < 4; x++) {
            assertThat(model.probability(x, 52)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void a_p_alive_of_one_for_everybody_is_an_edge() {
        Fit<PurchaseModel> fit = Fitting.plain().fit(Family.MBG_NBD, same(500, 9, 300, 300, 7));
        assertThat(fit.verdict()).isInstanceOf(Verdict.Boundary.class);
        assertThat(fit.verdict().usable()).isFalse();
    }

    @Test
    void nobody_coming_back_is_an_edge_and_thirty_customers_are_the_least() {
        assertThat(Fitting.plain().fit(Family.PARETO_NBD, same(500, 0, 0, 300, 7)).verdict())
                .isInstanceOfSatisfying(Verdict.Boundary.class,
                        edge -> assertThat(edge.edge()).isEqualTo(Verdict.Edge.NO_REPEAT_PURCHASES));
        assertThat(Fitting.bySize().fit(Family.MBG_NBD, same(29, 2, 100, 300, 7)).verdict())
                .isInstanceOfSatisfying(Verdict.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(Verdict.Cause.TOO_FEW_CUSTOMERS));
    }

    @Test
    void spend_of_any_kind_gets_a_verdict() {
        int[] purchases = {1, 2, 3, 0, 5, 4, 2, 1, 9, 3};
        double[][] means = {{1e12, 2e12, 1e10, 0, 5e11, 1e12, 3e12, 1, 2e12, 7e11}, new double[10],
                {-5, -1, -3, -2, -9, -1, -1, -4, -2, -3}, {7, 7, 7, 7, 7, 7, 7, 7, 7, 7},
                {1e-9, 1e300, 1, 2, 3, Double.NaN, Double.POSITIVE_INFINITY, 4, 5, 6}};
        for (double[] mean : means) {
            for (Fitting.Belief belief : Fitting.Belief.values()) {
                Fit<SpendModel> fit = GammaGamma.fit(Spend.of(purchases, mean), new Fitting(belief, false));
                fit.model().ifPresent(model -> assertThat(model.expected(2, 10)).isNotNaN().isPositive());
                double[] logs = Arrays.stream(mean).map(Math::log).toArray();
                Fit<SpendModel> other = LogNormalSpend.fit(LogSpend.of(purchases, logs, 3), new Fitting(belief, false));
                other.model().ifPresent(model -> assertThat(model.expected(2, 10)).isNotNaN().isNotNegative());
            }
        }
    }
}
