package org.wiederkehr.connectors.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the header below what programs put above it: titles, periods, marks for spreadsheets and accountants. */
final class Heading {

    /** So many rows are looked at. */
    static final int MOST_ABOVE = 20;

    private static final Set<String> MARKS = Set.of("EXTF", "DTVF");

    private Heading() {}

    /**
     * How many rows stand above the header; 0 where there is no header or nothing above it.
     *
     * @param rows
     *            the first of the file
     */
    static int above(List<Row> rows, CsvFile known) {
        if (rows.isEmpty() || known.header().filter(header -> !header).isPresent()) {
            return 0;
        }
        Set<String> mapped = new HashSet<>();
        known.columns().orElse(List.of()).forEach(column -> column.header().ifPresent(mapped::add));
        return mapped.isEmpty() ? guess(rows) : with(mapped, rows).orElseGet(() -> guess(rows));
    }

    private static Optional<Integer> with(Set<String> mapped, List<Row> rows) {
        return IntStream.range(0, Math.min(rows.size(), MOST_ABOVE + 1)).boxed().filter(
                at -> rows.get(at).cells().stream().map(Cells::strip).toList().containsAll(mapped)).findFirst();
    }

    /** The row that names most fields, unless what stands above it could be data. */
    private static int guess(List<Row> rows) {
        int found = 0;
        for (int at = 1; at < Math.min(rows.size(), MOST_ABOVE + 1); at++) {
            Row row = rows.get(at);
            boolean alone = rows.subList(0, at).stream().allMatch(above -> isNoData(above, row));
            if (alone && Headers.named(row) >= 2 && Headers.named(row) > Headers.named(rows.get(found))) {
                found = at;
            }
        }
        return found;
    }

    private static boolean isNoData(Row above, Row header) {
        boolean telling = 2 * Headers.named(header) >= filled(header);
        return MARKS.contains(Cells.strip(above.cell(0))) || 2 * filled(above) <= filled(header)
                || (telling && filled(above) < filled(header));
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !Cells.strip(cell).isEmpty()).count();
    }
}
