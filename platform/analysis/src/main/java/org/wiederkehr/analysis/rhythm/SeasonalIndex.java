package org.wiederkehr.analysis.rhythm;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * How much busier than the mean each month of the year is, from two whole years of order days or more; and the clock that
 * runs by it. In operational time a quiet August is short, so that nobody is overdue for having holidays.
 */
public sealed interface SeasonalIndex {

    /** Fewer years cannot tell season from growth. */
    int LEAST_YEARS = 2;

    /** So many orders of an average month are added to each month: few orders mean little season. */
    double PRIOR_ORDERS = 10;

    /**
     * @param months factor per day of January to December, above 0; a mean year of them has the length of a year
     * @param years  whole years seen
     */
    record Measured(List<Double> months, int years) implements SeasonalIndex {

        public Measured {
            months = List.copyOf(months);
            if (months.size() != 12 || months.stream().anyMatch(factor -> !(factor > 0)))
                throw new IllegalArgumentException("months " + months);
        }

        public double factor(Month month) {
            return months.get(month.getValue() - 1);
        }

        public OperationalTime clock() {
            return new OperationalTime(this);
        }
    }

    /** Not two whole years, or no order in them. */
    record TooShort(int years, long orders) implements SeasonalIndex {}

    /**
     * @param days  epoch days of the orders, any order; outside the whole years they are left out
     * @param start first epoch day of the observation
     * @param end   last epoch day; the years are counted back from here
     */
    static SeasonalIndex of(int[] days, int start, int end) {
        LocalDate after = LocalDate.ofEpochDay(end).plusDays(1);
        int years = 0;
        while (after.minusYears(years + 1L).toEpochDay() >= start)
            years++;
        int from = (int) after.minusYears(years).toEpochDay();
        long[] orders = new long[12];
        long total = 0;
        for (int day : days) {
            if (day >= from && day <= end) {
                orders[LocalDate.ofEpochDay(day).getMonthValue() - 1]++;
                total++;
            }
        }
        return years < LEAST_YEARS || total == 0
                ? new TooShort(years, total)
                : measured(orders, total, from, end, years);
    }

    private static Measured measured(long[] orders, long total, int from, int end, int years) {
        int[] length = new int[12];
        for (LocalDate day = LocalDate.ofEpochDay(from); day.toEpochDay() <= end; day = day.plusDays(1))
            length[day.getMonthValue() - 1]++;
        int days = end - from + 1;
        double[] raw = new double[12];
        double mean = 0;
        for (int month = 0; month < 12; month++) {
            double expected = (double) total * length[month] / days;
            raw[month] = (orders[month] + PRIOR_ORDERS) / (expected + PRIOR_ORDERS);
            mean += raw[month] * length[month] / days;
        }
        List<Double> months = new ArrayList<>();
        for (double factor : raw)
            months.add(factor / mean);
        return new Measured(months, years);
    }
}
