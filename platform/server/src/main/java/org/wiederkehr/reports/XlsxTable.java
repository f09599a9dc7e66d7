package org.wiederkehr.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Excel workbook written row by row: numbers and days are real ones, texts are texts and never formulas. Goes on in
 * a further sheet where one is full.
 */
final class XlsxTable implements Table {
    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int COLUMN_WIDTH = 16;

    private final Workbook workbook;
    private final String name;
    private final Object[] titles;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxTable(OutputStream out, String name, Object... titles) throws IOException {
        this.workbook = new Workbook(out, "Wiederkehr", null);
        this.name = name;
        this.titles = titles.clone();
        this.sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < titles.length; column++) {
            sheet.width(column, COLUMN_WIDTH);
            sheet.style(0, column).bold().set();
        }
        row = 0;
        write(titles);
        return sheet;
    }

    @Override
    public void row(Object... cells) throws IOException {
        if (row > ROWS_PER_SHEET) {
            sheet.finish();
            sheets++;
            sheet = begin();
        }
        write(cells);
    }

    private void write(Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object cell) {
        switch (cell) {
            case Optional<?> some when some.isPresent() -> cell(column, some.get());
            case Optional<?> none -> {
                // an empty cell
            }
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0")
                        .set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, fitting(cell.toString()));
        }
    }

    /** Excel's limit for a cell. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        workbook.close();
    }
}
