package org.wiederkehr.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {
    @TempDir
    Path home;

    /** The first sheet's XML, as a reader that knows nothing of our writer sees it. */
    private String sheet(Object... cells) throws IOException {
        Path file = home.resolve("list.xlsx");
        try (Table table = new XlsxTable(Files.newOutputStream(file), "Kunden", "a", "b")) {
            table.row(cells);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbers_and_days_are_real_ones() throws IOException {
        // 2026-12-31 is day 46387 of Excel's calendar
        assertThat(sheet(new BigDecimal("1234.50"), LocalDate.of(2026, 12, 31))).contains("<v>1234.50</v>")
                .containsPattern("<v>46387(\\.0)?</v>").doesNotContain("1.234,50");
    }

    @Test
    void a_text_is_never_a_formula() throws IOException {
        assertThat(sheet("=1+1", Optional.of("<b>&"))).contains("t=\"inlineStr\"").contains("=1+1")
                .contains("&lt;b&gt;&amp;").doesNotContain("<f>");
    }
}
