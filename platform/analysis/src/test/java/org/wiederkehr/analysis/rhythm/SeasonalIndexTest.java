package org.wiederkehr.analysis.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SeasonalIndexTest {

    private static final int START = (int) LocalDate.of(2023, 1, 1).toEpochDay();
    private static final int END = (int) LocalDate.of(2024, 12, 31).toEpochDay();

    /** A hundred orders a day, in August ten. */
    private static int[] quietAugust(int start, int end) {
        return IntStream.rangeClosed(start, end).flatMap(day -> IntStream.range(0,
                LocalDate.ofEpochDay(day).getMonth() == Month.AUGUST ? 10 : 100).map(i -> day)).toArray();
    }

    private static SeasonalIndex.Measured measured() {
        return (SeasonalIndex.Measured) SeasonalIndex.of(quietAugust(START, END), START, END);
    }

    @Test
    void a_quiet_august_shows() {
        assertThat(measured().years()).isEqualTo(2);
        assertThat(measured().factor(Month.AUGUST)).isCloseTo(.108, within(.005));
        assertThat(measured().factor(Month.MAY)).isCloseTo(1.083, within(.005));
    }

    @Test
    void in_operational_time_august_is_short_and_a_year_a_year() {
        OperationalTime clock = measured().clock();
        int august = (int) LocalDate.of(2025, 8, 1).toEpochDay();
        assertThat(clock.between(august, august + 31)).isBetween(3., 3.7);
        assertThat(clock.between(START, END + 1)).isCloseTo(731, within(1e-6));
        assertThat(clock.between(-200_000, -200_000 + 146_097)).isCloseTo(146_097, within(50.));
        assertThat(clock.ticks(new int[]{august, august + 1})[1]).isGreaterThan(clock.ticks(new int[]{august})[0]);
    }

    @Test
    void even_orders_have_no_season() {
        int[] days = IntStream.rangeClosed(START, END).toArray();
        SeasonalIndex.Measured even = (SeasonalIndex.Measured) SeasonalIndex.of(days, START, END);
        assertThat(even.months()).allSatisfy(factor -> assertThat(factor).isCloseTo(1, within(1e-9)));
    }

    @Test
    void a_firm_that_grows_by_half_each_year_has_no_season_for_it() {
        int[] days = IntStream.rangeClosed(START, END)
                .flatMap(day -> IntStream.range(0, (int) Math.round(100 * Math.pow(1.5, (day - START) / 365.)))
                        .map(i -> day))
                .toArray();
        SeasonalIndex.Measured grown = (SeasonalIndex.Measured) SeasonalIndex.of(days, START, END);
        assertThat(grown.months()).allSatisfy(factor -> assertThat(factor).isCloseTo(1, within(.01)));
    }

    @Test
    void few_orders_make_little_season() {
        int august = (int) LocalDate.of(2024, 8, 15).toEpochDay();
        SeasonalIndex.Measured few = (SeasonalIndex.Measured) SeasonalIndex.of(new int[]{august, august, august}, START,
                END);
        assertThat(few.factor(Month.AUGUST)).isBetween(1., 1.3);
    }

    @Test
    void less_than_two_whole_years_tell_no_season() {
        assertThat(SeasonalIndex.of(quietAugust(START + 1, END), START + 1, END))
                .isEqualTo(new SeasonalIndex.TooShort(1, 335 * 100 + 31 * 10));
        assertThat(SeasonalIndex.of(new int[0], START, END)).isEqualTo(new SeasonalIndex.TooShort(2, 0));
    }
}
