package org.wiederkehr.analysis.rhythm;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much busier than the mean each month of the year is, from two whole years of order days or more; and the clock that
 * runs by it. In operational time a quiet August is short, so that nobody is overdue for having holidays.
 */
public sealed interface SeasonalIndex {

    /** Fewer years cannot tell season from growth; steady growth from year to year is taken out. */
    int LEAST_YEARS = 2;

    /** So many orders of an average month are added to each month: few orders mean little season. */
    double PRIOR_ORDERS = 10;

    double DAYS_OF_A_YEAR = 365.25;

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
        int[] begins = new int[years + 1];
        for (int year = 0; year <= years; year++)
            begins[year] = (int) after.minusYears((long) years - year).toEpochDay();
        long[] byMonth = new long[12];
        long[] byYear = new long[years];
        long total = 0;
        for (int day : days) {
            if (day >= begins[0] && day <= end) {
                byMonth[LocalDate.ofEpochDay(day).getMonthValue() - 1]++;
                int found = Arrays.binarySearch(begins, day);
                byYear[found >= 0 ? found : -found - 2]++;
                total++;
            }
        }
        return years < LEAST_YEARS || total == 0
                ? new TooShort(years, total)
                : measured(byMonth, total, begins[0], end, growth(byYear, begins));
    }

    /** Yearly growth of ln(orders per day), by least squares over the years, each with the prior of its twelve months. */
    private static double growth(long[] byYear, int[] begins) {
        double middle = (byYear.length - 1) / 2.;
        double slope = 0;
        double spread = 0;
        for (int year = 0; year < byYear.length; year++) {
            double perDay = (double) byYear[year] / (begins[year + 1] - begins[year])
                    + 12 * PRIOR_ORDERS / DAYS_OF_A_YEAR;
            slope += (year - middle) * Math.log(perDay);
            spread += (year - middle) * (year - middle);
        }
        return slope / spread;
    }

    /** Orders of a month against what a firm of steady growth would have had in it. */
    private static Measured measured(long[] orders, long total, int from, int end, double growth) {
        int[] length = new int[12];
        double[] share = new double[12];
        double shares = 0;
        for (LocalDate day = LocalDate.ofEpochDay(from); day.toEpochDay() <= end; day = day.plusDays(1)) {
            double grown = Math.exp(growth * (day.toEpochDay() - from) / DAYS_OF_A_YEAR);
            length[day.getMonthValue() - 1]++;
            share[day.getMonthValue() - 1] += grown;
            shares += grown;
        }
        int days = end - from + 1;
        double[] raw = new double[12];
        double mean = 0;
        for (int month = 0; month < 12; month++) {
            double expected = total * share[month] / shares;
            raw[month] = (orders[month] + PRIOR_ORDERS) / (expected + PRIOR_ORDERS);
            mean += raw[month] * length[month] / days;
        }
        List<Double> months = new ArrayList<>();
        for (double factor : raw)
            months.add(factor / mean);
        return new Measured(months, (int) Math.round(days / DAYS_OF_A_YEAR));
    }
}
