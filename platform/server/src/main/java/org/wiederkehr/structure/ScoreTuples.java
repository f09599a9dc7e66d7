package org.wiederkehr.structure;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The scores of a snapshot as a binary COPY, in the order of {@link #COLUMNS}. */
final class ScoreTuples {
    static final String COLUMNS = "customer_id, first_on, last_on, orders, order_days, sum_minor, recency, frequency, "
            + "monetary, abc, rhythm_days, overdue_ratio, state, priority, priority_rank";
    private static final int WIDTH = 15;
    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0,
            0, 0, 0};
    private static final int EPOCH = 10_957;

    private final Snapshot snapshot;
    private final DataOutputStream out;

    ScoreTuples(Snapshot snapshot, OutputStream out) {
        this.snapshot = snapshot;
        this.out = new DataOutputStream(out);
    }

    void write() throws IOException {
        out.write(HEADER);
        for (int i = 0; i < snapshot.summaries.size(); i++) {
            tuple(i);
        }
        out.writeShort(-1);
        out.flush();
    }

    private void tuple(int i) throws IOException {
        out.writeShort(WIDTH);
        number(snapshot.summaries.customer(i));
        integer(snapshot.summaries.first(i) - EPOCH);
        integer(snapshot.summaries.last(i) - EPOCH);
        integer(snapshot.summaries.orders(i));
        integer(snapshot.summaries.orderDays(i));
        number(snapshot.summaries.sum(i));
        small(snapshot.rfm.recency(i));
        small(snapshot.rfm.frequency(i));
        small(snapshot.rfm.monetary(i));
        text(snapshot.classes.label(i));
        decimal(snapshot.overdue.expectedGap(i).orElse(0));
        decimal(snapshot.overdue.ratio(i).orElse(0));
        text(snapshot.overdue.state(i).name());
        decimal(snapshot.look.score(i));
        integer(snapshot.ranks[i]);
    }

    private void number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private void integer(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }

    private void small(int value) throws IOException {
        out.writeInt(Short.BYTES);
        out.writeShort(value);
    }

    private void decimal(double value) throws IOException {
        out.writeInt(Double.BYTES);
        out.writeDouble(value);
    }

    private void text(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
