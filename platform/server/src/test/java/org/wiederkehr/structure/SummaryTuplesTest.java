package org.wiederkehr.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wiederkehr.analysis.history.CustomerSummaries;

class SummaryTuplesTest {
    private static final int END = (int) LocalDate.of(2020, 1, 1).toEpochDay();
    private static final int DAY_2000 = 10_957;

    /** As PostgreSQL sends it: customer i ordered once, on day i after 2000-01-01, for i * 10^12 cents. */
    private static byte[] copy(int customers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeLong(0);
        for (int i = 0; i < customers; i++) {
            out.writeShort(6);
            out.writeInt(8);
            out.writeLong(i);
            for (int value : new int[]{i % 5000, i % 5000, 1, 2}) {
                out.writeInt(4);
                out.writeInt(value);
            }
            out.writeInt(8);
            out.writeLong(i * 1_000_000_000_000L);
        }
        out.writeShort(-1);
        return bytes.toByteArray();
    }

    @Test
    void rows_become_columns_wherever_the_pieces_end() throws IOException {
        byte[] copy = copy(300);
        for (int piece : new int[]{1, 2, 7, 57, 58, 59, 1000, copy.length}) {
            SummaryTuples tuples = new SummaryTuples();
            for (int at = 0; at < copy.length; at += piece) {
                tuples.write(copy, at, Math.min(piece, copy.length - at));
            }
            CustomerSummaries summaries = tuples.summaries(END);
            assertThat(summaries.size()).isEqualTo(300);
            assertThat(summaries.customer(299)).isEqualTo(299);
            assertThat(summaries.last(299)).isEqualTo(DAY_2000 + 299);
            assertThat(summaries.orders(299)).isEqualTo(2);
            assertThat(summaries.sum(299)).isEqualTo(299_000_000_000_000L);
        }
    }

    @Test
    void many_rows_outgrow_the_buffer() throws IOException {
        SummaryTuples tuples = new SummaryTuples();
        tuples.write(copy(100_000));
        assertThat(tuples.summaries(END).customer(99_999)).isEqualTo(99_999);
    }

    @Test
    void a_copy_that_broke_off_is_not_taken_for_the_whole() throws IOException {
        byte[] copy = copy(3);
        SummaryTuples tuples = new SummaryTuples();
        tuples.write(copy, 0, copy.length - 2);
        assertThatThrownBy(() -> tuples.summaries(END)).hasMessageContaining("broke off");
        assertThatThrownBy(() -> new SummaryTuples().write(new byte[30])).hasMessageContaining("not a binary copy");
    }
}
