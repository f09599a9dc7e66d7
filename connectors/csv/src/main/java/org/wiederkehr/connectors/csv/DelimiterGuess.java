package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wiederkehr.connectors.spi.SourceFile;

/** Finds the delimiter that cuts most rows into the same number of columns, and into more than the others do. */
final class DelimiterGuess {

    private static final int ROWS = 60;
    private static final double ALIKE = 0.8;
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[^,]*|[+-]?\\d+,\\d+");

    private DelimiterGuess() {}

    static Delimiter of(SourceFile file, Encoding encoding) throws IOException {
        Optional<Delimiter> whole = of(file, encoding, false);
        return whole.isPresent() ? whole.get() : of(file, encoding, true).orElse(Delimiter.SEMICOLON);
    }

    /** @param below look only at the rows below what stands above the header */
    private static Optional<Delimiter> of(SourceFile file, Encoding encoding, boolean below) throws IOException {
        Optional<Delimiter> best = Optional.empty();
        int most = 1;
        for (Delimiter delimiter : Delimiter.values()) {
            List<Row> rows = Sample.of(file, new Format(encoding, delimiter, false), ROWS).rows();
            int columns = columns(below ? below(rows) : rows);
            if (columns > most && (delimiter != Delimiter.WHITESPACE || blanksSeparate(best, most, rows))) {
                best = Optional.of(delimiter);
                most = columns;
            }
        }
        return best;
    }

    /** Blanks stand inside cells too; they separate only where nothing else does, or only decimal commas seem to. */
    private static boolean blanksSeparate(Optional<Delimiter> best, int columns, List<Row> rows) {
        return columns == 1 || (best.equals(Optional.of(Delimiter.COMMA))
                && rows.stream().allMatch(row -> row.cells().stream().allMatch(DECIMAL_COMMA.asMatchPredicate())));
    }

    private static List<Row> below(List<Row> rows) {
        int width = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).cells().size();
        int from = 0;
        while (from < Math.min(rows.size(), Heading.MOST_ABOVE) && rows.get(from).cells().size() != width) {
            from++;
        }
        List<Row> below = rows.subList(from, rows.size());
        boolean header = !below.isEmpty() && Headers.named(below.get(0)) >= 2;
        return header ? below : List.of();
    }

    private static int columns(List<Row> rows) {
        Map<Integer, Long> widths = rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()));
        Optional<Map.Entry<Integer, Long>> mode = widths.entrySet().stream().max(Map.Entry.comparingByValue());
        return mode.filter(entry -> entry.getValue() >= ALIKE * rows.size()).map(Map.Entry::getKey).orElse(0);
    }
}
