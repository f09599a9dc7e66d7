package org.wiederkehr.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    private static String of(Object... values) throws IOException {
        CopyText text = new CopyText();
        text.row(values);
        StringWriter out = new StringWriter();
        text.reader().transferTo(out);
        return out.toString();
    }

    @Test
    void what_would_end_a_cell_or_a_row_is_escaped() throws IOException {
        assertThat(of("a\tb", "c\nd\re", "back\\slash")).isEqualTo("a\\tb\tc\\nd\\re\tback\\\\slash\n");
    }

    @Test
    void a_text_that_looks_like_no_value_stays_a_text() throws IOException {
        assertThat(of("\\N", Optional.empty(), "")).isEqualTo("\\\\N\t\\N\t\n");
    }

    @Test
    void values_print_as_postgres_reads_them() throws IOException {
        assertThat(of(7L, Optional.of(LocalDate.of(2026, 2, 1)), "Ä€😀")).isEqualTo("7\t2026-02-01\tÄ€😀\n");
    }

    @Test
    void nul_is_shown_as_unreadable_since_the_database_cannot_hold_it() throws IOException {
        assertThat(of("a\0b")).isEqualTo("a\uFFFDb\n");
    }
}
