package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;

/** The rows of a file from its header on, or all of them where there is none. */
final class Table implements AutoCloseable {

    private static final long MOST_CHARACTERS = 1L << 20;

    private final Rows rows;
    private final Deque<Row> top;
    private final Optional<Row> first;

    private Table(Rows rows, Deque<Row> top, boolean header) {
        this.rows = rows;
        this.top = top;
        this.first = Optional.ofNullable(top.peekFirst());
        if (header) {
            top.pollFirst();
        }
    }

    static Table open(Source source) throws Failure, IOException {
        Rows rows = Rows.open(source.file(), source.format());
        try {
            boolean header = source.format().header();
            List<Row> beginning = beginning(rows, header ? Heading.MOST_ABOVE + 1 : 1);
            int above = header ? Heading.above(beginning, source.settings()) : 0;
            return new Table(rows, new ArrayDeque<>(beginning.subList(above, beginning.size())), header);
        } catch (Failure | IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static List<Row> beginning(Rows rows, int most) throws Failure, IOException {
        List<Row> beginning = new ArrayList<>();
        long characters = 0;
        while (beginning.size() < most && characters < MOST_CHARACTERS) {
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                return beginning;
            }
            beginning.add(row.get());
            characters += row.get().cells().stream().mapToLong(String::length).sum();
        }
        return beginning;
    }

    /** The header, or the first row where there is none; empty when the file is. */
    Optional<Row> first() {
        return first;
    }

    /** The next row of data; empty at the end. */
    Optional<Row> next() throws Failure, IOException {
        return top.isEmpty() ? rows.next() : Optional.of(top.pollFirst());
    }

    long bytesRead() {
        return rows.bytesRead();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
