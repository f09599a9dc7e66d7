package org.wiederkehr.analysis.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.Conventions;
import org.wiederkehr.analysis.history.OrderLog;
import org.wiederkehr.analysis.models.Fit;

@Tag("slow")
class BackTestTest {

    private static final int END = 799;

    /** Customers who buy every thirty days or so and stay for some hundred days; rows in order. */
    private static OrderLog firm(int customers, long... alsoCreditNotes) {
        SplittableRandom random = new SplittableRandom(5);
        long[] ids = new long[customers * 40];
        int[] days = new int[ids.length];
        int rows = 0;
        for (int i = 0; i < customers; i++) {
            double day = 300 * random.nextDouble();
            double pace = 10 + 60 * random.nextDouble();
            double end = Math.min(END, day + 300 * random.nextExponential());
            for (int j = 0; j < 30 && day <= end; j++) {
                ids[rows] = i;
                days[rows++] = (int) day;
                day += 1 + pace * random.nextExponential();
            }
        }
        long[] amounts = new long[rows + alsoCreditNotes.length];
        Arrays.fill(amounts, 0, rows, 100);
        for (int i = 0; i < alsoCreditNotes.length; i++) {
            ids[rows + i] = alsoCreditNotes[i];
            days[rows + i] = 50;
            amounts[rows + i] = -5;
        }
        return OrderLog.of(Arrays.copyOf(ids, amounts.length), Arrays.copyOf(days, amounts.length), amounts);
    }

    private static final Conventions WEEKS = Conventions.until(END).inWeeks();

    @Test
    void a_model_that_converges_and_beats_the_overdue_ratio_at_three_origins_is_admitted() {
        BackTest test = BackTest.of(firm(600), WEEKS);
        assertThat(test.splits()).hasSize(3);
        assertThat(test.of(Contender.MBG_NBD).why()).isEqualTo(Standing.Admission.ADMITTED);
        assertThat(test.of(Contender.PARETO_NBD).why()).as("all leave at the same rate: s grows without end")
                .isEqualTo(Standing.Admission.NOT_CONVERGED);
        assertThat(test.of(Contender.BG_NBD).why()).isEqualTo(Standing.Admission.LITERATURE_ONLY);
        assertThat(test.of(Contender.PAST_RATE).why()).isEqualTo(Standing.Admission.RULE);
        assertThat(test.champion().reason()).isEqualTo(Champion.Reason.MODEL_BEATS_OVERDUE_RATIO);
        Standing best = test.of(test.champion().contender());
        assertThat(test.champion().margin())
                .isCloseTo(1 - best.rmse() / test.of(test.champion().runnerUp()).rmse(), within(1e-12));
    }

    @Test
    void the_runner_up_is_another_model_not_the_same_under_another_name() {
        Champion champion = BackTest.of(firm(600), WEEKS).champion();
        assertThat(champion.contender()).isEqualTo(Contender.MBG_NBD);
        assertThat(champion.runnerUp()).isEqualTo(Contender.OVERDUE_RATIO);
        assertThat(champion.wins()).isEqualTo(3);
        assertThat(champion.margin()).isGreaterThan(.1);
    }

    @Test
    void one_split_admits_no_model_however_good() {
        BackTest once = BackTest.of(firm(600), WEEKS, Plan.once(END - 200, 200));
        assertThat(once.of(Contender.MBG_NBD).rmse()).isLessThan(once.of(Contender.OVERDUE_RATIO).rmse());
        assertThat(once.of(Contender.MBG_NBD).why()).isEqualTo(Standing.Admission.TOO_FEW_SPLITS);
        assertThat(once.champion().contender()).isEqualTo(Contender.OVERDUE_RATIO);
        assertThat(once.champion().margin()).isNegative();
    }

    @Test
    void a_small_firm_keeps_the_overdue_ratio() {
        BackTest test = BackTest.of(firm(120), WEEKS);
        assertThat(test.of(Contender.MBG_NBD).why()).isEqualTo(Standing.Admission.TOO_FEW_CUSTOMERS);
        assertThat(test.champion().reason()).isEqualTo(Champion.Reason.TOO_FEW_CUSTOMERS);
    }

    @Test
    void who_has_only_credit_notes_is_not_expected_to_buy() {
        Plan plan = Plan.once(END - 200, 200);
        Split without = BackTest.of(firm(300), WEEKS, plan).splits().getFirst();
        Split with = BackTest.of(firm(300, 9001, 9002), WEEKS, plan).splits().getFirst();
        assertThat(with.customers()).isEqualTo(without.customers() + 2);
        for (Score score : with.scores().stream().filter(s -> s.fit().isPresent()).toList()) {
            assertThat(score.totalExpected()).as("%s", score.contender())
                    .isCloseTo(without.of(score.contender()).totalExpected(), within(1e-9));
        }
    }

    @Test
    void expected_frequencies_are_of_everybody() {
        Score score = BackTest.of(firm(300), WEEKS, Plan.once(END - 200, 200)).splits().getFirst()
                .of(Contender.MBG_NBD);
        assertThat(score.fit().flatMap(Fit::model)).isPresent();
        assertThat(score.frequencies().stream().mapToInt(Score.Count::actual).sum()).isEqualTo(300);
        assertThat(score.frequencies().stream().mapToDouble(Score.Count::expected).sum()).isCloseTo(300, within(1e-6));
    }

    @Test
    void firms_without_a_history_get_a_back_test_all_the_same() {
        OrderLog none = OrderLog.of(new long[0], new int[0], new long[0]);
        OrderLog one = OrderLog.of(new long[]{1}, new int[]{70}, new long[]{5});
        for (OrderLog log : new OrderLog[]{none, one}) {
            for (Conventions conventions : new Conventions[]{Conventions.untilLastOrder(), Conventions.until(70),
                    Conventions.until(71).from(70), Conventions.until(300).inWeeks()}) {
                BackTest test = BackTest.of(log, conventions);
                assertThat(test.champion().contender()).isEqualTo(Contender.OVERDUE_RATIO);
                assertThat(test.champion().reason()).isEqualTo(Champion.Reason.TOO_FEW_CUSTOMERS);
            }
        }
    }
}
