package org.wiederkehr.analysis.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

/** Row by row what requirements D7 says. */
class EarlyWarningTest {

    private static Optional<Severity> severity(Facts facts) {
        return EarlyWarning.DEFAULT.assess(facts).signals().stream().findFirst().map(Signal::severity);
    }

    private static void assertYellow(Facts facts) {
        assertThat(severity(facts)).contains(Severity.YELLOW);
    }

    private static void assertRed(Facts facts) {
        assertThat(severity(facts)).contains(Severity.RED);
    }

    private static void assertQuiet(Facts facts) {
        assertThat(severity(facts)).isEmpty();
    }

    @Test
    void overdue() {
        assertQuiet(Facts.NONE.withOverdue(1.49));
        assertYellow(Facts.NONE.withOverdue(1.5));
        assertRed(Facts.NONE.withOverdue(3));
        assertThat(EarlyWarning.DEFAULT.assess(Facts.NONE.withOverdue(3.2)).signals())
                .containsExactly(new Signal(Code.OVERDUE_RATIO, Severity.RED, 3.2, 3));
    }

    @Test
    void share_of_wallet_and_order_value() {
        assertQuiet(Facts.NONE.withWalletChange(-.14));
        assertYellow(Facts.NONE.withWalletChange(-.15));
        assertRed(Facts.NONE.withWalletChange(-.30));
        assertQuiet(Facts.NONE.withOrderChange(.8));
        assertYellow(Facts.NONE.withOrderChange(-.25));
        assertRed(Facts.NONE.withOrderChange(-.5));
    }

    @Test
    void complaints() {
        assertQuiet(Facts.NONE.with(new Facts.Complaints(OptionalInt.of(5), 1)));
        assertYellow(Facts.NONE.with(new Facts.Complaints(OptionalInt.of(6), 1)));
        assertYellow(Facts.NONE.with(new Facts.Complaints(OptionalInt.of(10), 1)));
        assertRed(Facts.NONE.with(new Facts.Complaints(OptionalInt.of(11), 1)));
        assertRed(Facts.NONE.with(new Facts.Complaints(OptionalInt.empty(), 2)));
        assertThat(EarlyWarning.DEFAULT.assess(Facts.NONE.with(new Facts.Complaints(OptionalInt.of(11), 1))).signals())
                .containsExactly(new Signal(Code.COMPLAINT_OPEN, Severity.RED, 11, 10));
    }

    @Test
    void contact_person() {
        assertQuiet(Facts.NONE.with(new Facts.Contact(OptionalInt.empty(), false)));
        assertYellow(Facts.NONE.with(new Facts.Contact(OptionalInt.of(29), false)));
        assertRed(Facts.NONE.with(new Facts.Contact(OptionalInt.of(30), false)));
        assertYellow(Facts.NONE.with(new Facts.Contact(OptionalInt.of(60), true)));
    }

    @Test
    void payments() {
        assertQuiet(Facts.NONE.with(new Facts.Payments(OptionalDouble.of(9), 1)));
        assertYellow(Facts.NONE.with(new Facts.Payments(OptionalDouble.of(10), 1)));
        assertRed(Facts.NONE.with(new Facts.Payments(OptionalDouble.of(30), 0)));
        assertRed(Facts.NONE.with(new Facts.Payments(OptionalDouble.empty(), 2)));
        assertRed(Facts.NONE.with(new Facts.Payments(OptionalDouble.of(10), 2)));
    }

    @Test
    void promises_and_notice_dates() {
        assertQuiet(Facts.NONE.with(new Facts.Promises(OptionalInt.of(4))));
        assertYellow(Facts.NONE.with(new Facts.Promises(OptionalInt.of(3))));
        assertRed(Facts.NONE.with(new Facts.Promises(OptionalInt.of(-1))));
        assertQuiet(Facts.NONE.with(new Facts.Promises(OptionalInt.empty())));
        assertQuiet(Facts.NONE.with(new Facts.Notice(OptionalInt.of(91), false)));
        assertYellow(Facts.NONE.with(new Facts.Notice(OptionalInt.of(90), false)));
        assertRed(Facts.NONE.with(new Facts.Notice(OptionalInt.of(30), false)));
        assertQuiet(Facts.NONE.with(new Facts.Notice(OptionalInt.of(30), true)));
        assertQuiet(Facts.NONE.with(new Facts.Notice(OptionalInt.of(-1), false)));
    }

    @Test
    void surveys() {
        assertQuiet(Facts.NONE.with(new Facts.Survey(8, OptionalDouble.of(9))));
        assertYellow(Facts.NONE.with(new Facts.Survey(7, OptionalDouble.of(9))));
        assertRed(Facts.NONE.with(new Facts.Survey(6, OptionalDouble.empty())));
    }

    @Test
    void one_red_or_two_yellow_raise_the_alarm() {
        assertThat(EarlyWarning.DEFAULT.assess(Facts.NONE.withOverdue(2)).alarm()).isFalse();
        assertThat(EarlyWarning.DEFAULT.assess(Facts.NONE.withOverdue(3)).alarm()).isTrue();
        assertThat(EarlyWarning.DEFAULT.assess(Facts.NONE.withOverdue(2).withOrderChange(-.3)).alarm()).isTrue();
    }

    @Test
    void what_is_not_known_raises_nothing_and_is_named() {
        EarlyWarning.Assessment nothing = EarlyWarning.DEFAULT.assess(Facts.NONE);
        assertThat(nothing.signals()).isEmpty();
        assertThat(nothing.alarm()).isFalse();
        assertThat(nothing.unknown()).containsExactlyInAnyOrder(Indicator.values());
        assertThat(EarlyWarning.DEFAULT.assess(Facts.NONE.withOverdue(0)).unknown()).doesNotContain(Indicator.OVERDUE);
    }

    @Test
    void the_own_median_is_the_measure() {
        assertThat(Median.of(new long[]{9, 1, 5}).orElseThrow()).isEqualTo(5);
        assertThat(Median.of(new long[]{Long.MAX_VALUE, Long.MAX_VALUE}).orElseThrow()).isEqualTo(0x1p63);
        assertThat(Median.change(30, new long[]{40, 40, 100}).orElseThrow()).isCloseTo(-.25, within(1e-12));
        assertThat(Median.change(30, new long[]{-5})).isEmpty();
        assertThat(Median.change(30, new long[0])).isEmpty();
    }

    @Test
    void alarms_are_judged_by_precision_and_lead_time() {
        int never = AlarmQuality.NEVER;
        AlarmQuality quality = AlarmQuality.of(new int[]{10, 10, never, 50, 10}, new int[]{40, never, 70, 40, 500},
                180);
        assertThat(quality.foreseen()).isEqualTo(1);
        assertThat(quality.precision().orElseThrow()).isEqualTo(.25);
        assertThat(quality.recall().orElseThrow()).isEqualTo(.25);
        assertThat(quality.leadDays().orElseThrow()).isEqualTo(30);
        assertThat(AlarmQuality.of(new int[0], new int[0], 1).precision()).isEmpty();
    }

    @Test
    void limits_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> new Thresholds(new Limits(3, 1.5), new Limits(-.15, -.30), new Limits(-.25, -.50),
                new Limits(5, 10), 2, 30, new Limits(10, 30), 2, 3, new Limits(90, 30), 2, 6))
                .hasMessageContaining("overdue");
    }
}
