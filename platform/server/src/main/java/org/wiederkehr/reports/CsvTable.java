package org.wiederkehr.reports;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * CSV as German Excel opens it by a double click: byte order mark, semicolons, decimal commas, days as 31.12.2026. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front (OWASP's advice on CSV injection).
 */
final class CsvTable implements Table {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private final Writer out;

    CsvTable(Writer out) throws IOException {
        this.out = out;
        out.write('\uFEFF');
    }

    @Override
    public void row(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write(';');
            }
            out.write(text(cells[i]));
        }
        out.write("\r\n");
    }

    private static String text(Object cell) {
        return switch (cell) {
            case Optional<?> some when some.isPresent() -> text(some.get());
            case Optional<?> none -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate day -> DAY.format(day);
            case Number number -> number.toString();
            default -> quoted(harmless(cell.toString()));
        };
    }

    /** Spreadsheets skip leading blanks before they look for a formula. */
    private static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula || control ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean special = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
