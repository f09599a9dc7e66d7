package org.wiederkehr.structure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.wiederkehr.analysis.history.CustomerSummaries;

/**
 * Takes what COPY sends in binary (customer int8, first date, last date, order days int4, orders int4, sum int8; none
 * null) straight into arrays: no object per row. Pieces may end anywhere.
 */
final class SummaryTuples extends OutputStream {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int HEADER = SIGNATURE.length + 8;
    private static final int[] WIDTHS = {8, 4, 4, 4, 4, 8};
    private static final int TUPLE = 2 + 4 * WIDTHS.length + Arrays.stream(WIDTHS).sum();
    private static final int END = 2;
    /** PostgreSQL counts days from 2000-01-01. */
    private static final int EPOCH = 10_957;

    private final ByteBuffer pending = ByteBuffer.allocate(1 << 16);
    private boolean started;
    private boolean ended;
    private int size;
    private long[] customers = new long[1024];
    private int[] first = new int[1024];
    private int[] last = new int[1024];
    private int[] orderDays = new int[1024];
    private int[] orders = new int[1024];
    private long[] sums = new long[1024];

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int piece = Math.min(pending.remaining(), from + length - at);
            pending.put(bytes, at, piece);
            at += piece;
            pending.flip();
            take();
            pending.compact();
        }
    }

    private void take() throws IOException {
        if (!started && pending.remaining() >= HEADER) {
            byte[] signature = new byte[SIGNATURE.length];
            pending.get(signature).getLong();
            if (!Arrays.equals(signature, SIGNATURE)) {
                throw new IOException("not a binary copy");
            }
            started = true;
        }
        while (started && !ended && pending.remaining() >= END) {
            if (pending.getShort(pending.position()) < 0) {
                pending.getShort();
                ended = true;
            } else if (pending.remaining() >= TUPLE) {
                tuple();
            } else {
                return;
            }
        }
    }

    private void tuple() throws IOException {
        if (pending.getShort() != WIDTHS.length) {
            throw new IOException("a tuple of another width");
        }
        if (size == customers.length) {
            grow();
        }
        customers[size] = field(0).getLong();
        first[size] = field(1).getInt() + EPOCH;
        last[size] = field(2).getInt() + EPOCH;
        orderDays[size] = field(3).getInt();
        orders[size] = field(4).getInt();
        sums[size] = field(5).getLong();
        size++;
    }

    private ByteBuffer field(int index) throws IOException {
        int width = pending.getInt();
        if (width != WIDTHS[index]) {
            throw new IOException("column " + index + " has " + width + " bytes");
        }
        return pending;
    }

    private void grow() {
        int larger = 2 * size;
        customers = Arrays.copyOf(customers, larger);
        first = Arrays.copyOf(first, larger);
        last = Arrays.copyOf(last, larger);
        orderDays = Arrays.copyOf(orderDays, larger);
        orders = Arrays.copyOf(orders, larger);
        sums = Arrays.copyOf(sums, larger);
    }

    /** Once the copy has ended. */
    CustomerSummaries summaries(int asOf) {
        if (!ended || pending.position() > 0) {
            throw new IllegalStateException("the copy broke off after " + size + " customers");
        }
        return CustomerSummaries.of(Arrays.copyOf(customers, size), Arrays.copyOf(first, size),
                Arrays.copyOf(last, size), Arrays.copyOf(orderDays, size), Arrays.copyOf(orders, size),
                Arrays.copyOf(sums, size), asOf);
    }
}
