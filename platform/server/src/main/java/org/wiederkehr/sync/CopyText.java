package org.wiederkehr.sync;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/** Rows in the text form of PostgreSQL's COPY: tabs between values, \N for none. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** Values are written as they print; an empty {@code Optional} is no value. */
    void row(Object... values) {
        char between = 0;
        for (Object value : values) {
            if (between != 0) {
                text.append(between);
            }
            between = '\t';
            append(value);
        }
        text.append('\n');
        rows++;
    }

    private void append(Object value) {
        switch (value) {
            case Optional<?> some when some.isPresent() -> append(some.get());
            case Optional<?> none -> text.append("\\N");
            case String string -> escape(string);
            default -> text.append(value);
        }
    }

    private void escape(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                // PostgreSQL's text cannot hold it.
                case '\0' -> text.append('\uFFFD');
                default -> text.append(c);
            }
        }
    }

    int rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    Reader reader() {
        return new StringReader(text.toString());
    }
}
