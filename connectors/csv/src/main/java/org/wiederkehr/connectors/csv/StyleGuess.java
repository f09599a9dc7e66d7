package org.wiederkehr.connectors.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How numbers and dates of a file are written.
 *
 * @param ambiguous
 *            whether day and month could be the other way round
 * @param unsure
 *            whether no number tells its style, but there are some that differ in the other
 */
record StyleGuess(NumberStyle numbers, DateStyle dates, boolean ambiguous, boolean unsure) {

    private static final double MOST = 0.9;

    static StyleGuess of(List<Row> data, int width, List<String> headers, Delimiter delimiter) {
        Votes votes = Votes.of(figures(data, width, headers));
        NumberStyle numbers = votes.style(delimiter);
        boolean unsure = !headers.isEmpty() && votes.german() == votes.english() && votes.different() > 0;
        DateStyle best = numbers == NumberStyle.GERMAN ? DateStyle.GERMAN : DateStyle.ISO;
        long most = 0;
        for (DateStyle style : EnumSet.complementOf(EnumSet.of(DateStyle.SERIAL))) {
            long dates = IntStream.range(0, width).filter(column -> datesIn(data, column, style) >= MOST).count();
            if (dates > most) {
                best = style;
                most = dates;
            }
        }
        if (most == 0 && serials(data, headers)) {
            best = DateStyle.SERIAL;
        }
        boolean slashes = most > 0 && best == DateStyle.US;
        return slashes ? slashed(data, width, numbers, unsure) : new StyleGuess(numbers, best, false, unsure);
    }

    /** Customers and articles have such numbers too: only a header makes days of them. */
    private static boolean serials(List<Row> data, List<String> headers) {
        return IntStream.range(0, headers.size())
                .filter(column -> Arrays.stream(Field.values()).filter(field -> field.kind() == Field.Kind.DATE)
                        .anyMatch(field -> Headers.rank(headers.get(column), field).isPresent()))
                .anyMatch(column -> datesIn(data, column, DateStyle.SERIAL) >= MOST);
    }

    /** What stands in columns of numbers, as their headers have it; else everything: an article 47.11 is no amount. */
    private static List<String> figures(List<Row> data, int width, List<String> headers) {
        List<Integer> named = IntStream.range(0, headers.size()).boxed()
                .filter(column -> Arrays.stream(Field.values()).filter(field -> field.kind() == Field.Kind.NUMBER)
                        .anyMatch(field -> Headers.rank(headers.get(column), field).isPresent()
                                || Headers.hints(headers.get(column), field)))
                .toList();
        List<Integer> columns = named.isEmpty() ? IntStream.range(0, width).boxed().toList() : named;
        return columns.stream().flatMap(column -> Sample.column(data, column).stream()).toList();
    }

    /**
     * What numbers say about their style; 31.03.2026 is one in neither.
     *
     * @param german
     *            how many are a number in this style only; {@code english} likewise
     * @param different
     *            how many are another number in the other style
     */
    private record Votes(long german, long english, long different) {

        static Votes of(List<String> figures) {
            long german = 0;
            long english = 0;
            long different = 0;
            for (String cell : figures) {
                Optional<BigDecimal> here = number(cell, NumberStyle.GERMAN);
                Optional<BigDecimal> there = number(cell, NumberStyle.ENGLISH);
                german += here.isPresent() && there.isEmpty() ? 1 : 0;
                english += there.isPresent() && here.isEmpty() ? 1 : 0;
                different += here.isPresent() && there.filter(n -> n.compareTo(here.get()) != 0).isPresent() ? 1 : 0;
            }
            return new Votes(german, english, different);
        }

        private static Optional<BigDecimal> number(String cell, NumberStyle style) {
            return Numbers.parse(cell, style) instanceof Parsed.Good good
                    ? Optional.of((BigDecimal) good.value())
                    : Optional.empty();
        }

        NumberStyle style(Delimiter delimiter) {
            boolean usual = delimiter == Delimiter.SEMICOLON;
            return german > english || (german == english && usual) ? NumberStyle.GERMAN : NumberStyle.ENGLISH;
        }
    }

    /** Share of the cells of a column that are dates of a style. */
    static double datesIn(List<Row> data, int column, DateStyle style) {
        List<String> days = Sample.column(data, column).stream()
                .filter(cell -> !(Dates.parse(cell, style) instanceof Parsed.Empty)).toList();
        return share(days, cell -> Dates.parse(cell, style) instanceof Parsed.Good);
    }

    /** Share of the cells of a column that are numbers of a style. */
    static double numbersIn(List<Row> data, int column, NumberStyle style) {
        return share(Sample.column(data, column), cell -> Numbers.parse(cell, style) instanceof Parsed.Good);
    }

    private static double share(List<String> cells, Predicate<String> test) {
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(test).count() / cells.size();
    }

    /** Month first or day first: the reading in which the rows jump back less often. */
    private static StyleGuess slashed(List<Row> data, int width, NumberStyle numbers, boolean unsure) {
        int column = IntStream.range(0, width).filter(c -> datesIn(data, c, DateStyle.US) >= MOST).findFirst()
                .orElse(0);
        boolean british = datesIn(data, column, DateStyle.BRITISH) >= MOST;
        if (!british) {
            return new StyleGuess(numbers, DateStyle.US, false, unsure);
        }
        long us = jumpsBack(data, column, DateStyle.US);
        long uk = jumpsBack(data, column, DateStyle.BRITISH);
        return new StyleGuess(numbers, uk < us ? DateStyle.BRITISH : DateStyle.US, us == uk, unsure);
    }

    private static long jumpsBack(List<Row> data, int column, DateStyle style) {
        long jumps = 0;
        Optional<LocalDate> before = Optional.empty();
        for (String cell : Sample.column(data, column)) {
            if (Dates.parse(cell, style) instanceof Parsed.Good good) {
                LocalDate date = (LocalDate) good.value();
                jumps += before.filter(date::isBefore).isPresent() ? 1 : 0;
                before = Optional.of(date);
            }
        }
        return jumps;
    }
}
