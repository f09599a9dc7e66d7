package org.wiederkehr.connectors.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wiederkehr.connectors.spi.Failure;
import org.wiederkehr.connectors.spi.Fault;
import org.wiederkehr.connectors.spi.SourceFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** The rows of a file in order, blank ones left out, the header included. Memory is bounded whatever the file holds. */
final class Rows implements AutoCloseable {

    static final int MAX_COLUMNS = 2_000;
    private static final int MAX_ROW_CHARACTERS = 1 << 20;

    private final String file;
    private final Counted bytes;
    private final Iterator<Row> rows;
    private long next = 1;

    private Rows(String file, Counted bytes, Format format) {
        this.file = file;
        this.bytes = bytes;
        InputStreamReader text = new InputStreamReader(bytes, format.encoding().charset());
        this.rows = format.delimiter() == Delimiter.WHITESPACE
                ? new BlankSeparated(new BufferedReader(text), MAX_ROW_CHARACTERS)
                : delimited(text, format.delimiter());
    }

    static Rows open(SourceFile file, Format format) throws IOException {
        InputStream in = file.open();
        try {
            return new Rows(file.name(), Counted.behindMark(in, format.encoding()), format);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The next row; empty at the end.
     *
     * @throws Failure
     *             naming the line on which the unreadable row begins
     */
    Optional<Row> next() throws Failure, IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                next = row.line() + 1 + breaks(row);
                if (!row.blank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw new Failure(Fault.BAD_DATA, Reason.ROW_UNREADABLE.code(),
                    Map.of("file", file, "line", Long.toString(next), "columns", Integer.toString(MAX_COLUMNS)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static Iterator<Row> delimited(InputStreamReader text, Delimiter delimiter) {
        CsvRecordHandler handler = CsvRecordHandler.builder().maxFields(MAX_COLUMNS).maxFieldSize(MAX_ROW_CHARACTERS)
                .maxRecordSize(MAX_ROW_CHARACTERS).build();
        Iterator<CsvRecord> records = CsvReader.builder().fieldSeparator(delimiter.character()).skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_ROW_CHARACTERS).build(handler, text)
                .iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public Row next() {
                CsvRecord record = records.next();
                return new Row(record.getStartingLineNumber(), List.copyOf(record.getFields()));
            }
        };
    }

    // line breaks inside quotes move the next row down
    private static long breaks(Row row) {
        long breaks = 0;
        for (String cell : row.cells()) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                boolean pair = c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
                if (c == '\n' || (c == '\r' && !pair)) {
                    breaks++;
                }
            }
        }
        return breaks;
    }
}
