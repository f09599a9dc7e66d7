package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.SourceFile;

/**
 * The beginning of a file.
 *
 * @param rows
 *            the header included
 * @param broken
 *            why there are no more, when reading failed
 */
record Sample(List<Row> rows, Optional<Failure> broken) {

    // a sample of few wide rows is as good as one of many narrow ones
    private static final long MAX_CHARACTERS = 4L << 20;

    static Sample of(SourceFile file, Format format, int max) throws IOException {
        List<Row> rows = new ArrayList<>();
        long characters = 0;
        try (Rows source = Rows.open(file, format)) {
            for (Optional<Row> row = source.next(); row.isPresent() && rows.size() < max
                    && characters < MAX_CHARACTERS; row = source.next()) {
                rows.add(row.get());
                characters += row.get().cells().stream().mapToLong(String::length).sum();
            }
            return new Sample(rows, Optional.empty());
        } catch (Failure e) {
            return new Sample(rows, Optional.of(e));
        }
    }

    /** Without the rows above the header. */
    Sample from(int row) {
        return row == 0 ? this : new Sample(List.copyOf(rows.subList(row, rows.size())), broken);
    }

    List<Row> data(boolean header) {
        return header && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.get(0).cells().size();
    }

    /** The cells of a column that hold something. */
    static List<String> column(List<Row> data, int column) {
        return data.stream().map(row -> Cells.strip(row.cell(column))).filter(cell -> !cell.isEmpty()).toList();
    }
}
