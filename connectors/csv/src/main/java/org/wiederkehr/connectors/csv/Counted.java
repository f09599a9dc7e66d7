package org.wiederkehr.connectors.csv;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes taken from a file. */
final class Counted extends FilterInputStream {

    private static final int LONGEST_MARK = 3;

    private long count;

    private Counted(InputStream in, long skipped) {
        super(in);
        this.count = skipped;
    }

    static Counted behindMark(InputStream file, Encoding encoding) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file);
        in.mark(LONGEST_MARK);
        int mark = encoding.markIn(in.readNBytes(LONGEST_MARK));
        in.reset();
        in.skipNBytes(mark);
        return new Counted(in, mark);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count += value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count += Math.max(0, n);
        return n;
    }
}
