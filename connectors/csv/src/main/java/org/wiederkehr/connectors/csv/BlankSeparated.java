package org.wiederkehr.connectors.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CsvParseException;

/** Rows whose cells are separated by any number of blanks. */
final class BlankSeparated implements Iterator<Row> {

    private final Reader text;
    private final int maxCharacters;
    private int ahead;
    private long line;

    BlankSeparated(Reader text, int maxCharacters) {
        this.text = text;
        this.maxCharacters = maxCharacters;
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead >= 0;
    }

    @Override
    public Row next() {
        if (ahead < 0) {
            throw new NoSuchElementException();
        }
        line++;
        return new Row(line, cells());
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int characters = 0;
        while (ahead >= 0 && ahead != '\n' && ahead != '\r') {
            if (ahead == ' ' || ahead == '\t') {
                add(cell, cells);
            } else {
                cell.append((char) ahead);
            }
            characters++;
            if (characters > maxCharacters || cells.size() > Rows.MAX_COLUMNS) {
                throw new CsvParseException("row too long");
            }
            ahead = read();
        }
        add(cell, cells);
        endLine();
        return List.copyOf(cells);
    }

    private void endLine() {
        int end = ahead;
        ahead = read();
        if (end == '\r' && ahead == '\n') {
            ahead = read();
        }
    }

    private static void add(StringBuilder cell, List<String> cells) {
        if (!cell.isEmpty()) {
            cells.add(cell.toString());
            cell.setLength(0);
        }
    }

    private int read() {
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
