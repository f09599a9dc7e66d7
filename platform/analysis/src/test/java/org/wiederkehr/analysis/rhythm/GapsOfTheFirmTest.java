package org.wiederkehr.analysis.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.CustomerSummaries;
import org.wiederkehr.analysis.history.OrderLog;

class GapsOfTheFirmTest {

    private static final int ORDERS = 12;

    /** Customers of very different pace, all with Erlang gaps of the same shape, in fine ticks so that rounding is small. */
    private static CustomerSummaries erlang(int shape, int customers) {
        return erlang(shape, customers, 4711);
    }

    private static CustomerSummaries erlang(int shape, int customers, long seed) {
        Random random = new Random(seed);
        int rows = customers * ORDERS;
        long[] ids = new long[rows];
        int[] days = new int[rows];
        for (int customer = 0; customer < customers; customer++) {
            double mean = 5_000 * (1 + 9 * random.nextDouble());
            double at = 0;
            for (int order = 0; order < ORDERS; order++) {
                ids[customer * ORDERS + order] = customer;
                days[customer * ORDERS + order] = (int) at;
                for (int stage = 0; stage < shape; stage++)
                    at += -Math.log(1 - random.nextDouble()) * mean / shape + 1. / shape;
            }
        }
        return OrderLog.of(ids, days, new long[rows]).summarize(Conventions.untilLastOrder());
    }

    private static GapDistributions distributions(CustomerSummaries summaries) {
        return GapDistributions.of(summaries, OverdueRatios.of(summaries, OverdueRule.DEFAULT)).orElseThrow();
    }

    @Test
    void regularity_finds_the_shape_behind_customers_of_different_pace() {
        for (int shape : new int[]{1, 2, 3, 5}) {
            CustomerSummaries summaries = erlang(shape, 3000);
            Regularity.Measured measured = (Regularity.Measured) Regularity.of(summaries);
            assertThat(measured.k()).isCloseTo(shape, within(.05 * shape));
            assertThat(measured.k()).isCloseTo(shape, within(4 * measured.standardError()));
            assertThat(distributions(summaries).firmShape()).isCloseTo(shape, within(.03 * shape));
        }
    }

    @Test
    void the_error_of_the_regularity_is_its_spread_between_firms_alike() {
        int firms = 60;
        double sum = 0;
        double squares = 0;
        double errors = 0;
        for (int firm = 0; firm < firms; firm++) {
            Regularity.Measured measured = (Regularity.Measured) Regularity.of(erlang(2, 100, firm));
            sum += measured.k();
            squares += measured.k() * measured.k();
            errors += measured.standardError() / firms;
        }
        double spread = Math.sqrt(squares / firms - Math.pow(sum / firms, 2));
        assertThat(errors).isBetween(.7 * spread, 1.4 * spread);
    }

    @Test
    void a_clockwork_has_no_finite_regularity() {
        long[] ids = new long[300];
        int[] days = new int[300];
        for (int i = 0; i < 300; i++) {
            ids[i] = i / 10;
            days[i] = i % 10 * 7;
        }
        CustomerSummaries summaries = OrderLog.of(ids, days, new long[300]).summarize(Conventions.untilLastOrder());
        assertThat(Regularity.of(summaries)).isEqualTo(new Regularity.Clockwork(30));
        assertThat(distributions(summaries).firmShape()).isBetween(100., 500.);
    }

    @Test
    void few_customers_or_unknown_gaps_give_no_regularity() {
        assertThat(Regularity.of(erlang(1, 29))).isEqualTo(new Regularity.TooFew(29, 30));
        CustomerSummaries fromDatabase = CustomerSummaries.of(new long[]{1}, new int[]{0}, new int[]{9}, new int[]{3},
                new int[]{3}, new long[]{1}, 9);
        assertThat(Regularity.of(fromDatabase)).isEqualTo(new Regularity.TooFew(0, 30));
        assertThat(GapDistributions.of(fromDatabase, OverdueRatios.of(fromDatabase, OverdueRule.DEFAULT))).isEmpty();
    }

    @Test
    void an_exponential_gap_has_its_known_tail() {
        GapDistribution chance = new GapDistribution(10, 1);
        assertThat(chance.longerThan(10)).isCloseTo(Math.exp(-1), within(1e-12));
        assertThat(chance.quantile(.95)).isCloseTo(-10 * Math.log(.05), within(1e-9));
        assertThat(chance.longerThan(-1)).isEqualTo(1);
    }

    @Test
    void the_regular_customer_is_conspicuous_sooner() {
        assertThat(new GapDistribution(10, 8).longerThan(20)).isLessThan(new GapDistribution(10, 1).longerThan(20));
        assertThat(new GapDistribution(10, 8).quantile(.95)).isLessThan(new GapDistribution(10, 1).quantile(.95));
    }

    @Test
    void extremes_stay_probabilities() {
        for (double shape : new double[]{.02, .5, 1, 50, 500})
            for (double time : new double[]{0, 1e-9, 1, 1e3, 1e9, 1e300})
                assertThat(new GapDistribution(3, shape).longerThan(time)).isBetween(0., 1.);
        assertThatThrownBy(() -> new GapDistribution(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void few_gaps_of_ones_own_stay_near_the_firm() {
        CustomerSummaries regular = erlang(3, 500);
        long[] ids = new long[500 * ORDERS + 4];
        int[] days = new int[ids.length];
        // the same firm, and one customer of even gaps
        Random random = new Random(4711);
        for (int i = 0; i < ids.length - 4; i++) {
            ids[i] = i / ORDERS;
            days[i] = i % ORDERS == 0 ? 0 : days[i - 1] + 1 + (int) (-1000 * Math.log(1 - random.nextDouble()));
        }
        for (int i = 0; i < 4; i++) {
            ids[ids.length - 4 + i] = 500;
            days[ids.length - 4 + i] = i * 100;
        }
        CustomerSummaries firm = OrderLog.of(ids, days, new long[ids.length]).summarize(Conventions.untilLastOrder());
        GapDistributions of = distributions(firm);
        double even = of.of(500).orElseThrow().shape();
        assertThat(even).isGreaterThan(of.firmShape()).isLessThan(4 * of.firmShape());
        assertThat(distributions(regular).of(0).orElseThrow().shape()).isBetween(1., 9.);
    }

    @Test
    void the_best_hiatus_rule_misjudges_fewest() {
        CustomerSummaries summaries = CustomerSummaries.of(new long[]{1, 2, 3, 4, 5}, new int[5],
                new int[]{100, 90, 60, 30, 0}, new int[]{2, 2, 2, 2, 1}, new int[]{2, 2, 2, 2, 1}, new long[5], 100);
        HiatusRule rule = HiatusRule.bestFor(summaries, new boolean[]{true, false, true, false, false});
        assertThat(rule.limit()).isZero();
        assertThat(HiatusRule.bestFor(summaries, new boolean[]{true, true, true, false, false}).limit()).isEqualTo(40);
        assertThat(rule.isActive(summaries, 0)).isTrue();
        assertThat(rule.isActive(summaries, 1)).isFalse();
    }
}
