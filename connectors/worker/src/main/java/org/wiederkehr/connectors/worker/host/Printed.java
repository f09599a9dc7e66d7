package org.wiederkehr.connectors.worker.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes what a plugin prints off the error pipe, so that it never blocks; keeps the beginning for the log. */
final class Printed implements Runnable {

    private static final System.Logger LOG = System.getLogger(Printed.class.getName());
    private static final int KEPT = 16_384;

    private final InputStream in;
    private final long limit;
    private final Runnable beyond;
    private final byte[] kept = new byte[KEPT];
    private int length;

    Printed(InputStream in, long limit, Runnable beyond) {
        this.in = in;
        this.limit = limit;
        this.beyond = beyond;
    }

    @Override
    public void run() {
        byte[] chunk = new byte[8192];
        long bytes = 0;
        try (in) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                keep(chunk, n);
                bytes += n;
                if (bytes > limit) {
                    beyond.run();
                    return;
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.TRACE, "error pipe closed", e);
        }
    }

    private synchronized void keep(byte[] chunk, int n) {
        int taken = Math.min(n, KEPT - length);
        System.arraycopy(chunk, 0, kept, length, taken);
        length += taken;
    }

    synchronized void log() {
        if (length > 0) {
            LOG.log(System.Logger.Level.DEBUG, "plugin printed: {0}",
                    new String(kept, 0, length, StandardCharsets.UTF_8));
        }
    }
}
