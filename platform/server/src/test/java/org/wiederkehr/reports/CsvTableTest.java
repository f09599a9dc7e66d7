package org.wiederkehr.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String of(Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = new CsvTable(out)) {
            table.row(cells);
        }
        return out.toString();
    }

    @Test
    void german_excel_finds_umlauts_columns_numbers_and_days() throws IOException {
        assertThat(of("Müller & Söhne", new BigDecimal("-1234.50"), LocalDate.of(2026, 12, 31), 7, Optional.empty()))
                .isEqualTo("\uFEFFMüller & Söhne;-1234,50;31.12.2026;7;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 421", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(0)"})
    void what_a_spreadsheet_would_run_is_a_text(String formula) throws IOException {
        String cell = of(formula).substring(1).strip();
        assertThat(cell.startsWith("'") || cell.startsWith("\"'")).as(cell).isTrue();
    }

    @Test
    void cells_with_separators_quotes_or_breaks_are_quoted() throws IOException {
        assertThat(of("a;b", "say \"yes\"", "two\nlines"))
                .isEqualTo("\uFEFF\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\"\r\n");
    }
}
